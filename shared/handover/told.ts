import { protectedFields } from '../person/purge'
import type { Person } from '../person/person'
import type { TableRow } from './parcel'

/**
 * A row from a file as it would stand here. A file that leaves names out says nothing of them, so a name that is kept here
 * stays; a kansliprofil takes none in; and what skyddad identitet took away here does not come back with a file.
 */
export function asToldHere(sent: TableRow, here: object | undefined, isKansli: boolean): TableRow {
  if (sent.table !== 'persons') return sent
  const known = here as Person | undefined
  const { row } = sent
  if (known?.protectedIdentity || row.protectedIdentity) {
    return { ...sent, row: { ...row, ...protectedFields, protectedIdentity: true } }
  }
  const name = isKansli ? '' : row.name || (known?.name ?? '')
  return { ...sent, row: { ...row, name } }
}

/** Whether taking the row in is the moment when a person here becomes protected. */
export function becomesProtected(sent: TableRow, here: object | undefined): boolean {
  return (
    sent.table === 'persons' && sent.row.protectedIdentity && here !== undefined && !(here as Person).protectedIdentity
  )
}
