import type { Instant } from '../calendar/date'
import type { Stamp } from './stamp'
import type { Rows, TableName } from './tables'

/**
 * One row's part of a change. `before` is null for a row that was new. `builtOn` are versions in other profiles that the
 * row now comes after: what was received, and what that came from.
 */
export type RowChange = {
  [T in TableName]: {
    readonly table: T
    readonly before: Rows[T] | null
    readonly after: Rows[T]
    readonly builtOn?: readonly Stamp[]
  }
}[TableName]

/** What a line takes back: an undo takes back a change (or a redo), a redo takes back an undo. */
export interface TakesBack {
  readonly commit: number
  readonly act: 'undo' | 'redo'
}

/** What has left the house or is gone for good: nothing before it is undone. */
export type Barrier = 'purge' | 'export' | 'finishedDocument'

/** What a line of the history says of itself before it is opened. */
export interface Mark {
  readonly commit: number
  readonly at: Instant
  readonly takesBack?: TakesBack
  readonly barrier?: Barrier
}

/** An opened line of the history: one change, found by its commit number. An undo bears the name of what it took back. */
export interface Line extends Mark {
  readonly name: string
  readonly rows: readonly RowChange[]
}
