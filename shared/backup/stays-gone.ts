import type { ReadFile } from '../file/file-format'
import type { Person } from '../person/person'
import {
  isKansliprofil,
  isPersonBeingNamed,
  protectedFields,
  protectedReferral,
  referralWithoutNames,
} from '../person/purge'
import type { RowChange } from '../record/history'
import type { State } from '../record/state'
import type { Rows, TableName } from '../record/tables'
import { countOfPurged, withoutPurged } from './stays-purged'
import type { Referral } from '../team/referral/referral'

type Contents = Pick<ReadFile, 'rows' | 'history' | 'drafts'>

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
  const isKansli = isKansliprofil(here)
  const isProtected = (id: string) => here.persons.get(id as never)?.protectedIdentity ?? false
  const protectedIds = [...here.persons.values()].filter((person) => person.protectedIdentity).map(({ id }) => id)

  function cleaned<N extends TableName>(table: N, row: Rows[N]): Rows[N] {
    if (table === 'persons' && isProtected(row.id)) return { ...row, ...protectedFields, protectedIdentity: true }
    if (table === 'persons' && isKansli) return { ...row, name: '' }
    if (table === 'referrals') return cleanedReferral(row as unknown as Referral) as unknown as Rows[N]
    return table === 'organisation' && isKansli ? { ...row, isAssociationOffice: true } : row
  }

  function cleanedReferral(row: Referral): Referral {
    const isOfProtected = row.personId !== null && isProtected(row.personId)
    return {
      ...row,
      ...(isOfProtected ? protectedReferral(row) : {}),
      ...(isKansli ? referralWithoutNames(row) : {}),
    }
  }

  const cleanedChange = ({ table, before, after, ...rest }: RowChange) =>
    ({ ...rest, table, before: before && cleaned(table, before), after: cleaned(table, after) }) as RowChange

  return {
    ...copy,
    rows: {
      ...copy.rows,
      persons: copy.rows.persons.map((row) => cleaned('persons', row)),
      referrals: copy.rows.referrals.map((row) => cleaned('referrals', row)),
      organisation: copy.rows.organisation.map((row) => cleaned('organisation', row)),
    },
    history: copy.history.map((line) => ({ ...line, rows: line.rows.map(cleanedChange) })),
    drafts: copy.drafts.filter(
      ({ key, value }) => !protectedIds.some((id) => key.includes(id)) && !(isKansli && isPersonBeingNamed(value)),
    ),
  }
}

/** What `withoutWhatIsGone` takes out, in persons; those that only the history tells of among them. */
export function countOfGone(copy: Contents, here: State): StaysGone {
  const isKansli = isKansliprofil(here)
  const known = new Set<string>()
  const named = new Set<string>()
  for (const { id, name, gender, birthYear } of personsIn(copy)) {
    const isProtected = here.persons.get(id)?.protectedIdentity ?? false
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
