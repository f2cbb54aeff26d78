import type { ReadFile } from '../file/file-format'
import type { Person } from '../person/person'
import { isKansliprofil, protectedFields, purgeOfIdentity, purgeOfNames } from '../person/purge'
import { isProtectedHere, placeInstead, referralInstead } from '../person/taken-away'
import { writtenOver } from '../person/written-over'
import type { RowChange } from '../record/history'
import type { Id } from '../record/id'
import type { RowsByTable } from '../record/read'
import type { State } from '../record/state'
import { tableNames, type Rows, type TableName } from '../record/tables'
import { stateOfCopy } from './state-of-copy'
import { countOfPurged, withoutPurged } from './stays-purged'

type Contents = Pick<ReadFile, 'rows' | 'history' | 'drafts'>
type TableRow = { readonly [T in TableName]: { readonly table: T; readonly row: Rows[T] } }[TableName]

/** How many persons an older copy still tells of what has gone for good here. */
export interface StaysGone {
  /** Persons who have skyddad identitet here, and something more than a code in the copy. */
  readonly protectedPersons: number
  /** Persons with a name in the copy, where a kansliprofil has none. */
  readonly names: number
  /** Rows of the copy that were purged here. */
  readonly purged: number
}

/**
 * A copy as it may take the place of what is here. It may be from before somebody got skyddad identitet, before a gallring,
 * or before the profile became that of a kansli: what was purged then does not come back, neither in rows nor in the history, by which
 * an undo would bring it, nor as something typed.
 */
export function withoutWhatIsGone<T extends Contents>(copy: T, here: State): T {
  return withoutIdentities(withoutPurged(copy, here), here)
}

function withoutIdentities<T extends Contents>(copy: T, here: State): T {
  const told = stateOfCopy(copy.rows)
  const isKansli = isKansliprofil(here)
  const isProtected = (id: Id) => isProtectedHere(here, id)
  const protectedIds = [...here.persons.keys()].filter(isProtected)
  // By the copy's own register: here the names are gone, so nothing else knows them any more.
  const unnamed = new Set(isKansli ? [...told.persons.keys(), ...protectedIds] : protectedIds)
  const texts = new Map(writtenOver(told, unnamed).purged.map((row) => [nameOf(row), row.emptied]))
  const purges = [...protectedIds.map((id) => purgeOfIdentity(told, id)), ...(isKansli ? [purgeOfNames(told)] : [])]
  const purgedIds = [...new Set(purges.flatMap(({ rows }) => rows.map(({ id }) => id)))]

  function cleaned<N extends TableName>(table: N, row: Rows[N]): Rows[N] {
    const text = Object.entries(texts.get(nameOf({ table, id: row.id })) ?? {}).filter(([field]) => field in row)
    return { ...row, ...Object.fromEntries(text), ...insteadOf({ table, row } as unknown as TableRow) }
  }

  /** What skyddad identitet or the kansli has in place of what a row says of a person. */
  function insteadOf({ table, row }: TableRow): object {
    switch (table) {
      case 'persons':
        if (isProtected(row.id)) return { ...protectedFields, protectedIdentity: true }
        return isKansli ? { name: '' } : {}
      case 'enrolments':
        return placeInstead(row, here)
      case 'referrals':
        return referralInstead(row, here)
      case 'organisation':
        return isKansli ? { isAssociationOffice: true } : {}
      default:
        return {}
    }
  }

  const cleanedChange = ({ table, before, after, ...rest }: RowChange) =>
    ({ ...rest, table, before: before && cleaned(table, before), after: cleaned(table, after) }) as RowChange
  const cleanedRows = <N extends TableName>(table: N) => copy.rows[table].map((row) => cleaned(table, row))

  return {
    ...copy,
    rows: Object.fromEntries(tableNames.map((table) => [table, cleanedRows(table)])) as unknown as RowsByTable,
    history: copy.history.map((line) => ({ ...line, rows: line.rows.map(cleanedChange) })),
    drafts: copy.drafts.filter(
      ({ key, value }) =>
        !purgedIds.some((id) => key.includes(id)) && !purges.some(({ isInDraft }) => isInDraft(value)),
    ),
  }
}

const nameOf = ({ table, id }: { readonly table: TableName; readonly id: Id }) => `${table}|${id}`

/** What `withoutWhatIsGone` takes out, in persons; those that only the history tells of among them. */
export function countOfGone(copy: Contents, here: State): StaysGone {
  const isKansli = isKansliprofil(here)
  const known = new Set<string>()
  const named = new Set<string>()
  for (const { id, name, gender, birthYear } of personsIn(copy)) {
    const isProtected = isProtectedHere(here, id)
    if (isProtected && (name !== '' || gender !== 'unknown' || birthYear !== null)) known.add(id)
    if (!isProtected && isKansli && name !== '') named.add(id)
  }
  return { protectedPersons: known.size, names: named.size, purged: countOfPurged(copy, here) }
}

/** Every version of every person that a copy holds. */
function* personsIn({ rows, history }: Contents): Generator<Person> {
  yield* rows.persons
  for (const line of history) {
    for (const change of line.rows) {
      if (change.table !== 'persons') continue
      if (change.before) yield change.before
      yield change.after
    }
  }
}
