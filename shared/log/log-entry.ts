import * as z from 'zod'
import { Instant } from '../calendar/date'
import { Id } from '../record/id'
import { tableNames, type TableName } from '../record/tables'

/** What can be done with a record so that the log tells of it. */
export const RecordAct = z.enum(['opened', 'changed', 'exported', 'printed'])
export type RecordAct = z.infer<typeof RecordAct>

/** A row by its table and id. */
export interface RecordKey {
  readonly table: TableName
  readonly id: Id
}

const common = {
  id: Id,
  at: Instant,
  /** Who used the profile: the id of a user's row, null when nobody had said. */
  profile: Id.nullable(),
}

/** One record with identity was opened, changed, exported or printed. */
export const RecordEntry = z.strictObject({ ...common, act: RecordAct, table: z.enum(tableNames), rowId: Id })
export type RecordEntry = z.infer<typeof RecordEntry>

/** So many entries from before a moment went for good, for they were older than the organisation keeps them. */
export const PurgeEntry = z.strictObject({
  ...common,
  act: z.literal('purged'),
  before: Instant,
  count: z.number().int().positive(),
})
export type PurgeEntry = z.infer<typeof PurgeEntry>

/** A backup that was made at a moment took the place of what was here. */
export const RestoreEntry = z.strictObject({ ...common, act: z.literal('restored'), madeAt: Instant })
export type RestoreEntry = z.infer<typeof RestoreEntry>

/**
 * An entry of the log: who, when, which act, which record. No free text, no name and no code: what a record is called is
 * looked up when the log is read, so that a record that is gone is gone from here too.
 */
export const LogEntry = z.discriminatedUnion('act', [RecordEntry, PurgeEntry, RestoreEntry])
export type LogEntry = z.infer<typeof LogEntry>
export type LogAct = LogEntry['act']
