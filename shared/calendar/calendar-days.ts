import type { IsoDate } from './date'
import { addDays, dateOf, eachDay, firstOfMonth, yearOf } from './days'
import type { Happening } from './happenings'

/** What each day of a span has; a day without anything is not in it. */
export function byDay(happenings: readonly Happening[]): ReadonlyMap<IsoDate, readonly Happening[]> {
  const days = new Map<IsoDate, Happening[]>()
  for (const happening of happenings) {
    const day = days.get(happening.date)
    if (day) day.push(happening)
    else days.set(happening.date, [happening])
  }
  return days
}

/** The months of a year with their days. */
export function monthsOf(date: IsoDate): { readonly first: IsoDate; readonly days: readonly IsoDate[] }[] {
  const january = dateOf(yearOf(date), 1, 1) ?? date
  return Array.from({ length: 12 }, (_, month) => {
    const first = firstOfMonth(january, month)
    return { first, days: eachDay(first, addDays(firstOfMonth(first, 1), -1)) }
  })
}
