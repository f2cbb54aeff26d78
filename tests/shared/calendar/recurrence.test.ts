import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { IsoDate } from '@shared/calendar/date'
import { addDays, daysBetween, mondayOf, weekdayOf } from '@shared/calendar/days'
import { walkSeries, type Recurrence } from '@shared/calendar/recurrence'
import { anyDate, anyWeekdays } from './arbitraries'
import { date } from '@tests/shared/record/rows'

function firstDates(series: Recurrence, count: number): IsoDate[] {
  const dates: IsoDate[] = []
  walkSeries(series, (day) => dates.push(day) < count)
  return dates
}

describe('a series of dates', () => {
  it('takes the weekdays from the first date on, over both changes of the clock', () => {
    expect(firstDates({ from: date('2027-03-24'), weekdays: [1, 3] }, 4)).toEqual([
      '2027-03-24',
      '2027-03-29',
      '2027-03-31',
      '2027-04-05',
    ])
    expect(firstDates({ from: date('2027-10-30'), weekdays: [7, 1] }, 2)).toEqual(['2027-10-31', '2027-11-01'])
  })

  it('counts varannan vecka from the first date through week 53, never by odd and even weeks', () => {
    expect(firstDates({ from: date('2026-12-15'), weekdays: [2], everyWeeks: 2 }, 4)).toEqual([
      '2026-12-15', // v. 51
      '2026-12-29', // v. 53
      '2027-01-12', // v. 2
      '2027-01-26', // v. 4
    ])
  })

  it('is empty without weekdays', () => {
    expect(firstDates({ from: date('2027-03-24'), weekdays: [] }, 4)).toEqual([])
  })

  it('holds every date of its weekdays and weeks, and no other', () => {
    fc.assert(
      fc.property(anyDate, anyWeekdays(7), fc.integer({ min: 1, max: 4 }), (from, weekdays, everyWeeks) => {
        const dates = firstDates({ from, weekdays, everyWeeks }, 10)
        const last = dates.at(-1) ?? from
        const expected = Array.from({ length: daysBetween(from, last) + 1 }, (_, index) => addDays(from, index)).filter(
          (day) =>
            weekdays.includes(weekdayOf(day)) && daysBetween(mondayOf(from), mondayOf(day)) % (7 * everyWeeks) === 0,
        )
        expect(dates).toEqual(expected)
      }),
    )
  })
})
