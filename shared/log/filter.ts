import type { Instant, IsoDate } from '../calendar/date'
import { addDays } from '../calendar/days'
import { startOfDay } from '../calendar/instant'
import type { Id } from '../record/id'
import type { TableName } from '../record/tables'
import type { LogAct, LogEntry } from './log-entry'

/** A span of time: from a moment, and up to another that is not in it. Null leaves that end open. */
export interface Span {
  readonly from: Instant | null
  readonly until: Instant | null
}

/** What is asked of the log. Null asks for nothing in that respect. */
export interface LogFilter {
  readonly act: LogAct | null
  /** The kind of record. */
  readonly table: TableName | null
  /** The records of one person: what `recordsOfPerson` gives. */
  readonly records: ReadonlySet<Id> | null
  /** Who used the profile; `unknown` for entries from when nobody had said. */
  readonly profile: Id | 'unknown' | null
}

/** The span of whole days in Sweden, both included. */
export function spanOfDays(from: IsoDate | null, to: IsoDate | null): Span {
  return { from: from && startOfDay(from), until: to && startOfDay(addDays(to, 1)) }
}

/** Whether a moment lies in the span. */
export function isIn({ from, until }: Span, at: Instant): boolean {
  return (from === null || at >= from) && (until === null || at < until)
}

/** The entries that are asked for. A purge or a restore is nobody's record, so it is left out where kind or person is asked for. */
export function filterLog(entries: readonly LogEntry[], filter: LogFilter): LogEntry[] {
  const { act, table, records, profile } = filter
  return entries.filter((entry) => {
    if (act !== null && entry.act !== act) return false
    if (profile !== null && entry.profile !== (profile === 'unknown' ? null : profile)) return false
    if (entry.act === 'purged' || entry.act === 'restored') return table === null && records === null
    return (table === null || entry.table === table) && (records === null || records.has(entry.rowId))
  })
}
