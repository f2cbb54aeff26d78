import { useToday } from '@renderer/data'
import type { IsoDate } from '@shared/calendar/date'
import { addDays, firstOfMonth, mondayOf } from '@shared/calendar/days'
import { useState } from 'react'

export type CalendarView = 'week' | 'month'

/** Which span the calendar shows: the week or the month that holds the date. */
interface Shown {
  readonly view: CalendarView
  readonly date: IsoDate
}

/** Kept while the window is open, so that coming back from a page finds the same week. */
let remembered: Shown | undefined

/** The shown span and the ways to another one. */
export function useShown() {
  const today = useToday()
  const [shown, setShown] = useState<Shown>(() => remembered ?? { view: 'week', date: today })

  function show(next: Shown) {
    remembered = next
    setShown(next)
  }

  function move(steps: 1 | -1) {
    const date = shown.view === 'week' ? addDays(shown.date, 7 * steps) : firstOfMonth(shown.date, steps)
    show({ ...shown, date })
  }

  return { ...shown, today, ...spanOf(shown), show, move }
}

/** The whole weeks that are drawn: one, or those that a month touches. */
function spanOf({ view, date }: Shown): { from: IsoDate; to: IsoDate } {
  if (view === 'week') return { from: mondayOf(date), to: addDays(mondayOf(date), 6) }
  const lastDay = addDays(firstOfMonth(date, 1), -1)
  return { from: mondayOf(firstOfMonth(date)), to: addDays(mondayOf(lastDay), 6) }
}
