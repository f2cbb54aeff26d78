import { DateTime } from 'luxon'
import type { ClockTime, Instant, IsoDate } from './date'
import { addDays } from './days'

/** What the clock on a Swedish wall showed at a moment. */
export function clockAt(instant: Instant): ClockTime {
  return DateTime.fromISO(instant, { zone: 'Europe/Stockholm' }).toFormat('HH:mm') as ClockTime
}

/** What day the calendar on a Swedish wall showed at a moment. */
export function dateAt(instant: Instant): IsoDate {
  return DateTime.fromISO(instant, { zone: 'Europe/Stockholm' }).toFormat('yyyy-MM-dd') as IsoDate
}

/** The same with seconds: `08:12:05`. */
export function timeAt(instant: Instant): string {
  return DateTime.fromISO(instant, { zone: 'Europe/Stockholm' }).toFormat('HH:mm:ss')
}

/** The moment when a Swedish wall showed this day and time (`08:12:05`); of two in the autumn night, the first. */
export function instantOf(date: string, time: string): Instant {
  return DateTime.fromISO(`${date}T${time}`, { zone: 'Europe/Stockholm' }).toUTC().toISO() as Instant
}

/** The moment that a day begins on a Swedish wall. */
export function startOfDay(date: IsoDate): Instant {
  return DateTime.fromISO(date, { zone: 'Europe/Stockholm' }).toUTC().toISO() as Instant
}

/** The first moment that no longer belongs to the day. */
export function momentAfter(day: IsoDate): Instant {
  return startOfDay(addDays(day, 1))
}

/** How many minutes lie between two moments, with fractions; negative when the second comes first. */
export function minutesPassed(from: Instant, to: Instant): number {
  return DateTime.fromISO(to).diff(DateTime.fromISO(from), 'minutes').minutes
}
