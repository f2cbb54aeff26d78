import { useToday } from '@renderer/data'
import type { LaneKind } from '@shared/calendar/calendar-lanes'
import type { IsoDate } from '@shared/calendar/date'
import { addDays, addMonths, dateOf, firstOfMonth, mondayOf, yearOf } from '@shared/calendar/days'
import type { Id } from '@shared/record/id'
import { useState } from 'react'

export type CalendarView = 'day' | 'week' | 'month' | 'year'

/** Whether a day and a week show all at once, or a lane for each leader or room. */
export type CalendarBy = 'all' | LaneKind

/** What the calendar shows: the span of the view that holds the date, and of whom. */
export interface Shown {
  readonly view: CalendarView
  readonly date: IsoDate
  readonly by: CalendarBy
  /** The leaders or rooms that have a lane; all that have something when none is picked. */
  readonly picked: Readonly<Record<LaneKind, readonly Id[]>>
}

/** Kept while the window is open, so that coming back from a page finds the same week. */
let remembered: Shown | undefined

/** The shown span and the ways to another one. */
export function useShown() {
  const today = useToday()
  const [shown, setShown] = useState<Shown>(
    () => remembered ?? { view: 'week', date: today, by: 'all', picked: { leader: [], room: [] } },
  )

  function show(changed: Partial<Shown>) {
    const next = { ...shown, ...changed }
    remembered = next
    setShown(next)
  }

  return { ...shown, today, ...spanOf(shown), show, move: (steps: 1 | -1) => show({ date: moved(shown, steps) }) }
}

function moved({ view, date }: Shown, steps: 1 | -1): IsoDate {
  switch (view) {
    case 'day':
      return addDays(date, steps)
    case 'week':
      return addDays(date, 7 * steps)
    case 'month':
      return firstOfMonth(date, steps)
    case 'year':
      return addMonths(date, 12 * steps)
  }
}

/** The days that are drawn: one, a week, the weeks that a month touches, or a year. */
function spanOf({ view, date }: Shown): { from: IsoDate; to: IsoDate } {
  switch (view) {
    case 'day':
      return { from: date, to: date }
    case 'week':
      return { from: mondayOf(date), to: addDays(mondayOf(date), 6) }
    case 'month':
      return { from: mondayOf(firstOfMonth(date)), to: addDays(mondayOf(addDays(firstOfMonth(date, 1), -1)), 6) }
    case 'year':
      return { from: dateOf(yearOf(date), 1, 1) ?? date, to: dateOf(yearOf(date), 12, 31) ?? date }
  }
}
