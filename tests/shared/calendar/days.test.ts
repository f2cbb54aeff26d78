import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  dateOf,
  daysBetween,
  eachDay,
  firstOfMonth,
  isoWeek,
  mondayOf,
  weekdayOf,
} from '@shared/calendar/days'
import { anyDate } from './arbitraries'
import { date } from '@tests/shared/record/rows'

describe('ISO weeks', () => {
  it.each([
    ['2026-12-27', 2026, 52],
    ['2026-12-28', 2026, 53],
    ['2027-01-03', 2026, 53],
    ['2027-01-04', 2027, 1],
    ['2018-12-31', 2019, 1],
    ['2020-12-31', 2020, 53],
    ['2018-10-22', 2018, 43],
  ])('%s is in %i, week %i', (day, year, week) => {
    expect(isoWeek(date(day))).toEqual({ year, week })
  })

  it('begin on a Monday and hold seven days of one number', () => {
    fc.assert(
      fc.property(anyDate, (day) => {
        const monday = mondayOf(day)
        expect(weekdayOf(monday)).toBe(1)
        expect(eachDay(monday, addDays(monday, 6))).toContain(day)
        expect(isoWeek(monday)).toEqual(isoWeek(day))
      }),
    )
  })
})

describe('counting days', () => {
  it('is not moved by the days when the clock changes', () => {
    expect(addDays(date('2027-03-27'), 1)).toBe('2027-03-28')
    expect(addDays(date('2027-03-28'), 1)).toBe('2027-03-29')
    expect(daysBetween(date('2027-10-30'), date('2027-11-01'))).toBe(2)
  })

  it('finds its way back over any distance', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -20_000, max: 20_000 }), (day, distance) => {
        expect(daysBetween(day, addDays(day, distance))).toBe(distance)
      }),
    )
  })

  it('lists both ends, and nothing backwards', () => {
    expect(eachDay(date('2027-02-27'), date('2027-03-02'))).toEqual([
      '2027-02-27',
      '2027-02-28',
      '2027-03-01',
      '2027-03-02',
    ])
    expect(eachDay(date('2027-03-02'), date('2027-03-01'))).toEqual([])
  })

  it('knows no 29 February in an ordinary year', () => {
    expect(dateOf(2027, 2, 29)).toBeUndefined()
    expect(dateOf(2028, 2, 29)).toBe('2028-02-29')
  })

  it('moves by months from the first of the month', () => {
    expect(firstOfMonth(date('2027-01-31'), 1)).toBe('2027-02-01')
    expect(firstOfMonth(date('2027-01-31'), -1)).toBe('2026-12-01')
  })
})
