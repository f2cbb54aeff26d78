import type { Instant } from '@shared/calendar/date'
import type { Id } from '@shared/record/id'
import type { Barrier, Line, RowChange, TakesBack } from '@shared/record/history'
import type { Stamp } from '@shared/record/stamp'
import type { TableName } from '@shared/record/tables'
import { contentVersion, lift } from './content'
import type { OldRow } from './content/step'
import { open, seal } from './seal'
import type { Sealed } from './sealed'

/** A line of the history on disk: one a change, found by its commit number. */
export interface HistoryLine extends Sealed {
  readonly id: Id
  readonly commit: number
  readonly at: Instant
  /** Which rows it touched, so that another window can read just those. */
  readonly touched: readonly { readonly table: TableName; readonly id: Id }[]
  /** Which line an undo or a redo takes back, so that the next one is found without opening any. */
  readonly takesBack?: TakesBack
  readonly barrier?: Barrier
}

/** The sealed part: what undo calls the change, and every row before and after it. */
interface HistoryContent {
  readonly name: string
  readonly rows: readonly {
    readonly table: TableName
    readonly cv: number
    readonly before: OldRow | null
    readonly after: OldRow
    /** Versions in other profiles that the row comes after; only where it was received. */
    readonly builtOn?: readonly Stamp[]
  }[]
}

/** The shape of `HistoryContent` itself; each row in it carries the version of its own. */
const lineVersion = 1

/** Seals a change as a line of the history; its commit number is known only inside the transaction. */
export async function sealHistoryLine(
  key: CryptoKey,
  id: Id,
  at: Instant,
  change: Omit<Line, 'commit' | 'at'>,
): Promise<Omit<HistoryLine, 'commit'>> {
  const content: HistoryContent = {
    name: change.name,
    rows: change.rows.map((row) => ({ ...row, cv: contentVersion(row.table) })),
  }
  const touched = change.rows.map(({ table, after }) => ({ table, id: after.id }))
  const { takesBack, barrier } = change
  const marks = { ...(takesBack && { takesBack }), ...(barrier && { barrier }) }
  return { id, at, touched, ...marks, ...(await seal(key, { table: 'history', id }, lineVersion, content)) }
}

/** Opens a line, with its rows lifted to the present content version. */
export async function openHistoryLine(key: CryptoKey, line: HistoryLine): Promise<Line> {
  const content = (await open(key, { table: 'history', id: line.id }, line)) as HistoryContent
  const rows = content.rows.map(({ cv, before, after, ...row }) => ({
    ...row,
    before: before && lift(row.table, before, cv),
    after: lift(row.table, after, cv),
  }))
  const { commit, at, takesBack, barrier } = line
  const marks = { ...(takesBack && { takesBack }), ...(barrier && { barrier }) }
  return { commit, at, ...marks, name: content.name, rows: rows as unknown as readonly RowChange[] }
}

/** What a purge leaves of a line: rows that are gone leave it, and of others some fields are emptied. */
interface Emptying {
  /** What takes the place of fields of a row. */
  readonly emptied: (version: { readonly table: TableName; readonly row: OldRow }) => OldRow
  readonly isGone: (table: TableName, id: Id) => boolean
}

/** The line sealed again without what a purge takes. */
export async function emptyHistoryLine(
  key: CryptoKey,
  line: HistoryLine,
  { emptied, isGone }: Emptying,
): Promise<HistoryLine> {
  const place = { table: 'history', id: line.id }
  const content = (await open(key, place, line)) as HistoryContent
  const rows = content.rows
    .filter(({ table, after }) => !isGone(table, after.id as Id))
    .map(({ before, after, ...row }) => ({
      ...row,
      before: before && { ...before, ...emptied({ table: row.table, row: before }) },
      after: { ...after, ...emptied({ table: row.table, row: after }) },
    }))
  const touched = line.touched.filter(({ table, id }) => !isGone(table, id))
  return { ...line, touched, ...(await seal(key, place, line.cv, { ...content, rows })) }
}
