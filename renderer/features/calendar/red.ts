import type { DayMark } from '@shared/calendar/blocked-day'
import type { IsoDate } from '@shared/calendar/date'
import { weekdayOf } from '@shared/calendar/days'

/** Whether the calendar prints the day in red: a röd dag, and every Sunday (lagen 1989:253). */
export function isPrintedRed(date: IsoDate, marks: readonly DayMark[]): boolean {
  return weekdayOf(date) === 7 || isRedDay(marks)
}

export function isRedDay(marks: readonly DayMark[]): boolean {
  return marks.some(({ reason }) => reason.kind === 'redDay')
}
