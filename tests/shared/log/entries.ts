import type { Instant } from '@shared/calendar/date'
import type { LogEntry, PurgeEntry, RecordEntry } from '@shared/log/log-entry'
import { id } from '@tests/shared/record/rows'

let made = 700_000

/** An entry with what a test says of it. */
export function entry(fields: Partial<RecordEntry> = {}): LogEntry {
  made += 1
  const at = '2027-02-22T08:00:00.000Z' as Instant
  return { id: id(made), at, profile: null, act: 'opened', table: 'persons', rowId: id(1), ...fields }
}

export function purgeEntry(fields: Partial<PurgeEntry> = {}): PurgeEntry {
  made += 1
  const [at, before] = ['2027-02-22T08:00:00.000Z' as Instant, '2025-02-21T23:00:00.000Z' as Instant]
  return { id: id(made), at, profile: null, act: 'purged', before, count: 12, ...fields }
}
