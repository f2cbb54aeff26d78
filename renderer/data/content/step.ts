import type { TableName } from '@shared/record/tables'

/** A row as an older program wrote it: some JSON object. */
export type OldRow = Readonly<Record<string, unknown>>

/**
 * One change of what a table's sealed rows hold. `lift` is pure and takes a row from version `from` to the next; it runs
 * when a row or a history line is opened, and the row is written back with its next change. Released steps are never
 * edited: the next change is a new file.
 */
export interface ContentStep {
  readonly table: TableName
  /** The version that it lifts from. A table starts at 1. */
  readonly from: number
  readonly reason: string
  readonly lift: (row: OldRow) => OldRow
}
