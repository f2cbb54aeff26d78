import type { Enrolment } from '../course/enrolment'
import { isKansliprofil, protectedFields } from '../person/purge'
import type { Person } from '../person/person'
import { placeInstead, referralInstead } from '../person/taken-away'
import type { State } from '../record/state'
import type { Case } from '../team/case'
import type { TableRow } from './parcel'

/**
 * A row from a file as it would stand here. A file that leaves names out says nothing of them, so a name that is kept here
 * stays; a kansliprofil takes none in; and what skyddad identitet took away here does not come back with a file.
 */
export function asToldHere(sent: TableRow, here: object | undefined, state: State): TableRow {
  if (sent.table === 'enrolments') {
    return { ...sent, row: placeAsToldHere(sent.row, here as Enrolment | undefined, state) }
  }
  if (sent.table === 'referrals') return { ...sent, row: { ...sent.row, ...referralInstead(sent.row, state) } }
  if (sent.table === 'cases') {
    // Where the remiss that it came from stays behind, a file says nothing of it.
    const referralId = sent.row.referralId ?? (here as Case | undefined)?.referralId ?? null
    return { ...sent, row: { ...sent.row, referralId } }
  }
  if (sent.table !== 'persons') return sent
  const known = here as Person | undefined
  const { row } = sent
  if (known?.protectedIdentity || row.protectedIdentity) {
    return { ...sent, row: { ...row, ...protectedFields, protectedIdentity: true } }
  }
  const name = isKansliprofil(state) ? '' : row.name || (known?.name ?? '')
  return { ...sent, row: { ...row, name } }
}

/** The case and the other round that a place belongs to stay behind with their own, so a file says nothing of them. */
function placeAsToldHere(row: Enrolment, here: Enrolment | undefined, state: State): Enrolment {
  return {
    ...row,
    ...placeInstead(row, state),
    caseId: row.caseId ?? here?.caseId ?? null,
    transferredToId: row.transferredToId ?? here?.transferredToId ?? null,
  }
}

/** Whether taking the row in is the moment when a person here becomes protected. */
export function becomesProtected(sent: TableRow, here: object | undefined): boolean {
  return (
    sent.table === 'persons' && sent.row.protectedIdentity && here !== undefined && !(here as Person).protectedIdentity
  )
}
