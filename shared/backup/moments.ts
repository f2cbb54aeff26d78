import type { ClockTime, Instant, IsoDate } from '../calendar/date'
import { addDays } from '../calendar/days'
import { formatClock, formatDateShort } from '../calendar/format'
import { clockAt, dateAt } from '../calendar/instant'

/** A moment as the clock on a Swedish wall showed it. */
export interface WallMoment {
  readonly date: IsoDate
  readonly clock: ClockTime
}

export function wallMoment(instant: Instant): WallMoment {
  return { date: dateAt(instant), clock: clockAt(instant) }
}

/** `i dag`, `i går`, `måndag 16 februari`. */
export function dayWords(date: IsoDate, today: IsoDate): string {
  if (date === today) return 'i dag'
  return date === addDays(today, -1) ? 'i går' : formatDateShort(date, today)
}

/** `i dag kl. 08.58`, `måndag 16 februari kl. 16.40`. */
export function momentWords({ date, clock }: WallMoment, today: IsoDate): string {
  return `${dayWords(date, today)} ${formatClock(clock)}`
}

/** `mellan kl. 08.12 och 08.58`, with days where they are not both the same one. */
export function betweenWords(from: WallMoment, to: WallMoment, today: IsoDate): string {
  if (from.date !== to.date) return `mellan ${momentWords(from, today)} och ${momentWords(to, today)}`
  const day = from.date === today ? '' : `${dayWords(from.date, today)} `
  return `${day}mellan ${formatClock(from.clock)} och ${formatClock(to.clock)}`
}

/** Whether one moment is before another, to the minute. */
export function isBefore(one: WallMoment, other: WallMoment): boolean {
  return one.date === other.date ? one.clock < other.clock : one.date < other.date
}
