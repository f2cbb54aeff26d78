import * as z from 'zod'
import type { Instant } from '../calendar/date'
import { Id } from '../record/id'
import { Stamp } from '../record/stamp'
import { tableNames, type Rows, type TableName } from '../record/tables'
import type { Thing } from './thing'

/** A row that may be of any table, with its table. */
export type TableRow = { [T in TableName]: { readonly table: T; readonly row: Rows[T] } }[TableName]

/** How a row that is handed over came to be what it is. The last stamp is its present version. */
export const SentVersion = z.strictObject({
  table: z.enum(tableNames),
  id: Id,
  stamps: z.array(Stamp).min(1).max(20_000),
  /** The row was deleted: then it is told of and not sent. */
  isDeleted: z.boolean(),
})
export type SentVersion = z.infer<typeof SentVersion>

/** What a file from a colleague holds, once it has been opened and read to its end. */
export interface Parcel {
  readonly thing: Thing
  readonly madeAt: Instant
  /** The organisation that the sender's profile belongs to; empty when it has none. */
  readonly organisation: string
  /** Example data and real data never mix. */
  readonly isExample: boolean
  readonly hasNames: boolean
  readonly rows: readonly TableRow[]
  readonly versions: readonly SentVersion[]
}
