import type { Id } from '../record/id'
import { fieldsThatDiffer } from '../record/same-content'
import { sameStamp } from '../record/stamp'
import { rowOf, type State } from '../record/state'
import type { Rows, TableName } from '../record/tables'
import type { Parcel, SentVersion, TableRow } from './parcel'
import { asToldHere } from './told'
import { twinOf } from './twins'
import { comesAfter, presentStamp, type Versions } from './versions'

/** How a row in a file stands against what is here. */
export type Standing =
  | 'same'
  | 'new'
  | 'newerThere'
  | 'newerHere'
  /** Each side has changed it since they last knew of each other, or each has made one of its own. */
  | 'changedBoth'
  | 'deletedThere'
  | 'deletedHere'

/** A row in a file, beside what is here. */
export interface Compared {
  readonly table: TableName
  readonly id: Id
  readonly standing: Standing
  /** What stands here, a deleted one too. Under another id when each side has made a row for one and the same thing. */
  readonly here: Rows[TableName] | undefined
  /** The row that has the id here, whatever has become of it. */
  readonly own: Rows[TableName] | undefined
  /** As it would stand here; undefined when it was deleted there. */
  readonly there: Rows[TableName] | undefined
  /** The fields that say different things. */
  readonly fields: readonly string[]
  readonly sent: SentVersion
  /** They say the same, but the versions do not know of each other yet: taking it in tells this one. */
  readonly isUnknownTwin: boolean
}

/** Where the present version of a row here comes from. */
export type VersionsHere = (row: Rows[TableName]) => Versions

/** Each row of a file against what is here. What is deleted there and was never here is passed over. */
export function compare(state: State, versionsHere: VersionsHere, parcel: Parcel): Compared[] {
  const rows = new Map(parcel.rows.map((sent) => [sent.row.id, sent]))
  const deletedThere = new Set(parcel.versions.filter(({ isDeleted }) => isDeleted).map(({ id }) => id))
  return parcel.versions.flatMap((sent): Compared[] => {
    const { table, id, isDeleted } = sent
    const row = rows.get(id)
    if (isDeleted || !row) return compareDeleted(state, versionsHere, sent)
    if (hangsInTheAir(state, rows, row)) return []
    const own = state[table].get(id)
    const stands = own && versionsHere(own)
    // What was taken in and undone is as if it had never come.
    const isAbsent = own === undefined || (own.deletedAt !== null && stands?.isUndone === true)
    const isDeletedHere = !isAbsent && own.deletedAt !== null
    const isRevived = isDeletedHere && comesAfter(sent, presentStamp(stands!))
    const twin = own?.deletedAt === null ? undefined : twinOf(state, row, (other) => deletedThere.has(other))
    const here = twin ?? (isAbsent ? undefined : own)
    const there = asToldHere(row, here, state).row
    const fields = here?.deletedAt === null ? differences(here, there) : []
    const base = { table, id, here, own, there, fields, sent, isUnknownTwin: false }
    if (twin) {
      // Deleted here since the file was made, for the twin's sake or by hand: the twin stands for it.
      if (isDeletedHere && !isRevived) return [{ ...base, standing: 'same', fields: [] }]
      return [{ ...base, standing: fields.length > 0 ? 'changedBoth' : 'same', isUnknownTwin: true }]
    }
    if (!here) return [{ ...base, standing: 'new' }]
    if (isDeletedHere) return [{ ...base, standing: isRevived ? 'newerThere' : 'deletedHere' }]
    return [{ ...base, ...compareVersions(here, stands!, sent, fields) }]
  })
}

function differences(here: Rows[TableName], there: Rows[TableName]): string[] {
  return fieldsThatDiffer(here, there).filter((field) => field !== 'id')
}

function compareDeleted(state: State, versionsHere: VersionsHere, sent: SentVersion): Compared[] {
  const { table, id } = sent
  const here = state[table].get(id)
  if (here?.deletedAt !== null) return []
  const stands = compareVersions(here, versionsHere(here), sent, ['deletedAt'])
  const standing = stands.standing === 'newerThere' ? 'deletedThere' : stands.standing
  return [{ table, id, standing, here, there: undefined, own: here, fields: [], sent, isUnknownTwin: false }]
}

/**
 * A version that the other side has among those it comes after is simply older. When neither has, somebody has to choose;
 * unless both say the same.
 */
function compareVersions(
  here: Rows[TableName],
  versions: Versions,
  sent: SentVersion,
  fields: readonly string[],
): Pick<Compared, 'standing' | 'isUnknownTwin'> {
  const isOneVersion = sameStamp(presentStamp(versions), presentStamp(sent))
  const isOlderHere = comesAfter(sent, presentStamp(versions))
  const isOlderThere = comesAfter(versions, presentStamp(sent))
  if (fields.length === 0) return { standing: 'same', isUnknownTwin: !isOlderThere }
  if (isOneVersion) {
    // A name that was left out the last time comes now.
    const standing = fields.every((field) => field === 'name') && isEmpty(here, 'name') ? 'newerThere' : 'changedBoth'
    return { standing, isUnknownTwin: false }
  }
  if (isOlderHere) return { standing: 'newerThere', isUnknownTwin: false }
  return { standing: isOlderThere ? 'newerHere' : 'changedBoth', isUnknownTwin: false }
}

function isEmpty(row: object, field: string): boolean {
  return (row as Record<string, unknown>)[field] === ''
}

/** The withdrawal of a consent by somebody who is not known here says nothing here. */
function hangsInTheAir(state: State, rows: ReadonlyMap<Id, TableRow>, { table, row }: TableRow): boolean {
  return table === 'consents' && !rows.has(row.personId) && rowOf(state, 'persons', row.personId) === undefined
}
