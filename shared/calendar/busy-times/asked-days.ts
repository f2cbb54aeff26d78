import type { Problem } from '../../record/change'
import type { IsoDate } from '../date'
import { addDays, addMonths } from '../days'
import { formatDate } from '../format'
import { readSpan, type TypedSpan } from '../typed-span'
import type { DaySpan } from './busy-time'

/** What a calendar is read for: from today on, and no further than anybody plans. */
export function readableDays(today: IsoDate): DaySpan {
  return { from: today, to: addMonths(today, 24) }
}

/** The days that are asked for when nobody has asked for others: a year. */
export function usualDays(today: IsoDate): DaySpan {
  return { from: today, to: addDays(addMonths(today, 12), -1) }
}

/** Reads which days of a calendar somebody asks for. */
export function readAskedDays(typed: TypedSpan, today: IsoDate): { value: DaySpan | null; problems: Problem[] } {
  const { from, to, problems } = readSpan(typed, today)
  if (from === null || to === null || problems.length > 0) return { value: null, problems }
  const readable = readableDays(today)
  if (from < readable.from) return { value: null, problems: [has('from', 'Det som har varit läses inte in.', today)] }
  if (to > readable.to) {
    return { value: null, problems: [has('to', 'Kalendern läses in högst två år framåt.', readable.to)] }
  }
  return { value: { from, to }, problems: [] }
}

function has(field: 'from' | 'to', message: string, instead: IsoDate): Problem {
  return { field, message, suggestion: { label: formatDate(instead), value: instead } }
}
