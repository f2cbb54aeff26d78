import type { Instant } from '@shared/calendar/date'
import type { Purge, Purged } from '@shared/record/change'
import type { RowChange } from '@shared/record/history'
import type { Database } from './database'
import { emptyHistoryLine, type HistoryLine } from './history'
import { open } from './seal'

interface Opened {
  readonly database: Database
  readonly key: CryptoKey
}

/** What a purge does to what lies beside the rows: written in the transaction that writes the change itself. */
export interface PreparedPurge {
  /** Every history line that knew of the rows, sealed again without what goes. */
  readonly lines: readonly HistoryLine[]
  /** The drafts on the disk that hold what goes, whichever window they were typed in. */
  readonly drafts: readonly string[]
  /** The documents whose kept files go. */
  readonly files: readonly string[]
}

const nothing: PreparedPurge = { lines: [], drafts: [], files: [] }

/**
 * Opens and seals again, which takes its time and so stands before the transaction. A line that another window writes
 * meanwhile moves the counter, and then all of this is made anew.
 */
export async function preparePurge({ database, key }: Opened, purge: Purge | undefined): Promise<PreparedPurge> {
  if (!purge) return nothing
  const rows = byRow(purge)
  const gone = goneRows(purge)
  const knows = (name: string) => rows.has(name) || gone.has(name)
  const touched = await database.history
    .filter((line) => line.touched.some(({ table, id }) => knows(nameOf(table, id))))
    .toArray()
  const isGone = (table: string, id: string) => gone.has(nameOf(table, id))
  const stored = await database.drafts.toArray()
  const values = await Promise.all(stored.map((draft) => open(key, { table: 'drafts', id: draft.key }, draft)))
  return {
    lines: await Promise.all(
      touched.map((line) => emptyHistoryLine(key, line, { emptied: (row) => emptied(rows, row), isGone })),
    ),
    drafts: stored
      .filter(({ key: draftKey, at }, place) => holds(purge, { key: draftKey, at, value: values[place] }))
      .map((draft) => draft.key),
    files: purge.documentIds ?? [],
  }
}

/** Something typed and not saved, and when it was last kept; null for what never was. */
interface KeptDraft {
  readonly key: string
  readonly at: Instant | null
  readonly value: unknown
}

/** Whether typing that is kept under the key goes with the purge. */
export function holds({ rows, gone = [], isInDraft, draftsBefore }: Purge, draft: KeptDraft): boolean {
  const isOld = draftsBefore !== undefined && draft.at !== null && draft.at < draftsBefore
  return isOld || [...rows, ...gone].some(({ id }) => draft.key.includes(id)) || isInDraft(draft.value)
}

/** The purge's own line in the history: it must not keep what was there before. */
export function withoutPurged(changes: readonly RowChange[], purge: Purge | undefined): readonly RowChange[] {
  if (!purge) return changes
  const rows = byRow(purge)
  const gone = goneRows(purge)
  const emptiedChange = ({ table, before, after, ...rest }: RowChange) => ({
    ...rest,
    table,
    before:
      before === null || gone.has(nameOf(table, before.id))
        ? null
        : { ...before, ...emptied(rows, { table, row: before }) },
    after: { ...after, ...emptied(rows, { table, row: after }) },
  })
  return changes.map((change) => emptiedChange(change) as RowChange)
}

const nameOf = (table: string, id: string) => `${table}|${id}`

function byRow({ rows }: Purge): ReadonlyMap<string, Purged> {
  return new Map(rows.map((purged) => [nameOf(purged.table, purged.id), purged]))
}

function goneRows({ gone = [] }: Purge): ReadonlySet<string> {
  return new Set(gone.map(({ table, id }) => nameOf(table, id)))
}

/** What takes the place of a row's fields: only of those that it has, for an older version may lack some. */
function emptied(
  rows: ReadonlyMap<string, Purged>,
  { table, row }: { readonly table: string; readonly row: Readonly<Record<string, unknown>> },
): Readonly<Record<string, unknown>> {
  const fields = rows.get(nameOf(table, String(row.id)))?.emptied ?? {}
  return Object.fromEntries(Object.entries(fields).filter(([field]) => field in row))
}
