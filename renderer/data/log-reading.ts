import type { Instant } from '@shared/calendar/date'
import { isIn, type Span } from '@shared/log/filter'
import type { LogEntry } from '@shared/log/log-entry'
import { openLogEntries, type StoredLogEntry } from './log'
import type { Records } from './records'

const day = 86_400_000
/** The first span is short, for what is newest is asked for most; each one after it is longer. */
const firstDays = 2
const mostDays = 64

/**
 * The entries of a span of time, newest first, in batches: the newest can be shown while the older ones are still being
 * opened, which takes its time for a hundred thousand.
 */
export async function* logEntries({ database, key }: Records, span: Span): AsyncGenerator<LogEntry[]> {
  const [first, last] = await Promise.all([database.log.orderBy('at').first(), database.log.orderBy('at').last()])
  if (!first || !last) return
  const oldest = Date.parse(first.at)
  let until = Date.parse(last.at) + 1
  if (span.until !== null) until = Math.min(until, Date.parse(span.until))
  const begins = span.from === null ? oldest : Math.max(oldest, Date.parse(span.from))
  for (let days = firstDays; until > begins; days = Math.min(days * 2, mostDays)) {
    const from = Math.max(begins, until - days * day)
    const stored = await between(from, until)
    const opened = await openLogEntries(key, stored)
    if (opened.length > 0) yield opened.filter(({ at }) => isIn(span, at)).sort(newestFirst)
    until = from
  }

  function between(from: number, to: number): Promise<StoredLogEntry[]> {
    return database.log.where('at').between(instant(from), instant(to), true, false).toArray()
  }
}

function instant(milliseconds: number): Instant {
  return new Date(milliseconds).toISOString() as Instant
}

/** Of those of one moment, the one that was written last: ids rise. */
function newestFirst(one: LogEntry, other: LogEntry): number {
  if (one.at !== other.at) return one.at < other.at ? 1 : -1
  return one.id < other.id ? 1 : -1
}
