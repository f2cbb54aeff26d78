import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addWorkingDays, isWorkingDay, lastWorkingDayBy, workingDaysBetween } from '@shared/calendar/deadline'
import { anyDate } from './arbitraries'
import { eachDay } from '@shared/calendar/days'
import { date } from '@tests/shared/record/rows'

//  mars 2027     mån  tis  ons  tors  fre  lör  sön
//  v. 12          22   23   24    25 [26] [27] [28]   långfredagen, påskafton, påskdagen
//  v. 13         [29]  30   31                        annandag påsk

describe('working days over Easter 2027', () => {
  it('skip red days, free eves and weekends', () => {
    expect(addWorkingDays(date('2027-03-25'), 1)).toBe('2027-03-30')
    expect(addWorkingDays(date('2027-03-24'), 5)).toBe('2027-04-02')
    expect(addWorkingDays(date('2027-03-30'), -1)).toBe('2027-03-25')
    expect(addWorkingDays(date('2027-03-27'), 0)).toBe('2027-03-27')
  })

  it('are counted from the day after', () => {
    expect(workingDaysBetween(date('2027-03-24'), date('2027-03-30'))).toBe(2)
    expect(workingDaysBetween(date('2027-03-30'), date('2027-03-24'))).toBe(-2)
    expect(workingDaysBetween(date('2027-03-26'), date('2027-03-29'))).toBe(0)
  })

  it('a deadline on a free day comes to the last working day before it', () => {
    expect(lastWorkingDayBy(date('2027-03-29'))).toBe('2027-03-25')
    expect(lastWorkingDayBy(date('2027-03-30'))).toBe('2027-03-30')
  })

  it('klämdagar and shorter days are worked', () => {
    expect(isWorkingDay(date('2027-05-07'))).toBe(true)
    expect(isWorkingDay(date('2027-04-30'))).toBe(true)
    expect(isWorkingDay(date('2027-06-25'))).toBe(false)
  })
})

it('adding working days and counting them agree on any date', () => {
  fc.assert(
    fc.property(anyDate, fc.integer({ min: 1, max: 40 }), (from, count) => {
      const to = addWorkingDays(from, count)
      expect(isWorkingDay(to)).toBe(true)
      expect(workingDaysBetween(from, to)).toBe(count)
    }),
  )
})

it('are as many as one finds by looking at each day, over any number of years', () => {
  fc.assert(
    fc.property(anyDate, anyDate, (one, other) => {
      const [from, to] = one < other ? [one, other] : [other, one]
      const worked = eachDay(from, to).filter((day) => day !== from && isWorkingDay(day))
      expect(workingDaysBetween(from, to)).toBe(worked.length)
    }),
    { numRuns: 20 },
  )
})
