import * as fc from 'fast-check'
import type { IsoDate, Weekday } from '@shared/calendar/date'
import { addDays, daysBetween } from '@shared/calendar/days'

const first = '2015-01-01' as IsoDate
const last = '2050-12-31' as IsoDate

/** Any date of the years that Rådrum plans in. */
export const anyDate = fc.integer({ min: 0, max: daysBetween(first, last) }).map((days) => addDays(first, days))

/** One to five of the weekdays up to `lastDay`: 5 for working weeks, 7 when the weekend may be among them. */
export function anyWeekdays(lastDay: 5 | 7): fc.Arbitrary<Weekday[]> {
  const all = ([1, 2, 3, 4, 5, 6, 7] as const).slice(0, lastDay)
  return fc.subarray([...all], { minLength: 1, maxLength: 5 })
}
