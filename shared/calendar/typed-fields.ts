import type { Problem } from '../record/change'
import { minutesBetween } from './clock'
import type { ClockTime, IsoDate } from './date'
import { formatDate } from './format'
import { endBeforeStart, parseClock } from './parse-clock'
import { parseDate } from './parse-date'

/** What a form's fields gave: the value when it could be read, and the problems, each at its field. */
export interface ReadField<T> {
  readonly value: T | null
  readonly problems: readonly Problem[]
}

/** Reads the date of a field. An empty one is a problem when `missing` says what to do about it, else it means none. */
export function readDateField(field: string, text: string, today: IsoDate, missing?: string): ReadField<IsoDate> {
  if (text.trim() === '') return { value: null, problems: missing === undefined ? [] : [{ field, message: missing }] }
  const parsed = parseDate(text, { today })
  if (parsed.ok) return { value: parsed.date, problems: [] }
  return { value: null, problems: [{ ...parsed.problem, field }] }
}

/** Reads the date of something that has happened: a day that has not been yet is a problem, with today as what was meant. */
export function readPastField(field: string, text: string, today: IsoDate, missing?: string): ReadField<IsoDate> {
  const read = readDateField(field, text, today, missing)
  if (read.value === null || read.value <= today) return read
  const label = formatDate(today)
  const problem = { message: `Dagen har inte varit än. Menade du ${label}?`, suggestion: { label, value: label } }
  return { value: null, problems: [{ field, ...problem }] }
}

/** Two times of one day as they were typed. */
interface TypedTimes {
  readonly start: string
  readonly end: string
}

/** Reads two times of one day, in that order. The fields that show them are `start` and `end` where nothing else is said. */
export function readTimeFields(
  typed: TypedTimes,
  fields: TypedTimes = { start: 'start', end: 'end' },
): ReadField<{ start: ClockTime; end: ClockTime }> {
  const start = parseClock(typed.start)
  const end = parseClock(typed.end)
  if (!start.ok || !end.ok) {
    const problems = [
      ...(start.ok ? [] : [{ ...start.problem, field: fields.start }]),
      ...(end.ok ? [] : [{ ...end.problem, field: fields.end }]),
    ]
    return { value: null, problems }
  }
  if (minutesBetween(start.clock, end.clock) <= 0) {
    return { value: null, problems: [{ field: fields.end, message: endBeforeStart }] }
  }
  return { value: { start: start.clock, end: end.clock }, problems: [] }
}
