import type { IsoDate } from '@shared/calendar/date'
import { isoWeek, yearOf } from '@shared/calendar/days'
import {
  capitalised,
  formatDate,
  formatDateShort,
  formatMonth,
  formatWeek,
  formatWeekRange,
} from '@shared/calendar/format'
import type { CalendarView } from './use-shown'

interface Span {
  readonly view: CalendarView
  readonly date: IsoDate
  readonly from: IsoDate
  readonly to: IsoDate
}

/** What the page is called. */
export function titleOf({ view, date, from }: Span): string {
  switch (view) {
    case 'day':
      return capitalised(formatDate(date))
    case 'week':
      return `Vecka ${isoWeek(from).week}`
    case 'month':
      return capitalised(formatMonth(date))
    case 'year':
      return String(yearOf(date))
  }
}

/** What stands under it. */
export function factsOf({ view, from, to }: Span): string {
  if (view === 'day') return formatWeek(from)
  if (view === 'week') return `${formatDateShort(from, to)} – ${formatDate(to)}`
  return view === 'month' ? formatWeekRange(from, to) : 'januari – december'
}

/** The steps between spans, and what is said of an empty one. */
export const viewWords: Record<CalendarView, { label: string; before: string; after: string; nothing: string }> = {
  day: { label: 'Dag', before: 'Föregående dag', after: 'Nästa dag', nothing: 'Inget är planerat den här dagen.' },
  week: {
    label: 'Vecka',
    before: 'Föregående vecka',
    after: 'Nästa vecka',
    nothing: 'Inget är planerat den här veckan.',
  },
  month: {
    label: 'Månad',
    before: 'Föregående månad',
    after: 'Nästa månad',
    nothing: 'Inget är planerat den här månaden.',
  },
  year: { label: 'År', before: 'Föregående år', after: 'Nästa år', nothing: 'Inget är planerat det här året.' },
}
