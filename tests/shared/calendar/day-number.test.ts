import { dateOfNumber, dayNumber } from '@shared/calendar/day-number'
import type { IsoDate } from '@shared/calendar/date'
import { daysBetween, isoWeek, weekdayOf } from '@shared/calendar/days'
import { DateTime } from 'luxon'
import { expect, test } from 'vitest'

test('the number of a day rises by one from each day to the next, over leap days and centuries, and gives its weekday, its week and its date back', () => {
  const faults: string[] = []
  let before = dayNumber('1899-12-31' as IsoDate)
  for (let day = DateTime.utc(1900, 1, 1); day.year <= 2100; day = day.plus({ days: 1 })) {
    const date = day.toISODate() as IsoDate
    const isCounted = dayNumber(date) === before + 1 && dateOfNumber(dayNumber(date)) === date
    const { year, week } = isoWeek(date)
    const isInWeek = weekdayOf(date) === day.weekday && year === day.weekYear && week === day.weekNumber
    if (!isCounted || !isInWeek) faults.push(date)
    before = dayNumber(date)
  }
  expect(faults).toEqual([])
})

test.each([
  ['1970-01-01', '1970-01-01', 0],
  ['2027-03-28', '2027-03-29', 1],
  ['2024-02-28', '2024-03-01', 2],
  ['2027-01-01', '2026-12-28', -4],
])('from %s to %s it is %i days', (from, to, days) => {
  expect(daysBetween(from as IsoDate, to as IsoDate)).toBe(days)
})
