import type { TableName } from '@shared/record/tables'

/** A row as the program before a content step wrote it, and what becomes of it. */
export interface OldRow {
  readonly table: TableName
  readonly from: number
  readonly says: string
  readonly before: Readonly<Record<string, unknown>>
  readonly after: Readonly<Record<string, unknown>>
}
