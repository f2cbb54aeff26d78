import { describe, expect, it } from 'vitest'
import * as format from '@shared/calendar/format'
import { clock, date } from '@tests/shared/record/rows'

/** Shows the space that holds words together as a visible sign. */
const shown = (text: string) => text.replaceAll('\u00A0', '~')
const day = date('2027-03-08')

describe('dates and times in Swedish', () => {
  it.each([
    [format.formatDate(day), 'måndag 8~mars 2027'],
    [format.formatDayAndYear(day), '8~mars 2027'],
    [format.formatDay(day), '8~mars'],
    [format.formatDateShort(day, date('2027-12-31')), 'måndag 8~mars'],
    [format.formatDateShort(day, date('2026-12-31')), 'måndag 8~mars 2027'],
    [format.formatDateRange(day, date('2027-04-05'), day), 'måndag 8~mars – måndag 5~april'],
    [format.formatMonth(day), 'mars 2027'],
    [format.formatDigits(day), '270308'],
    [format.formatClock(clock('09:00')), 'kl.~09.00'],
    [format.formatClockRange(clock('13:00'), clock('15:30')), 'kl.~13.00–15.30'],
    [format.formatWeek(day), 'v.~10'],
    [format.formatWeekRange(day, date('2027-04-05')), 'v.~10–14'],
    [format.formatWeekRange(day, date('2027-03-14')), 'v.~10'],
    [format.formatWeekRange(date('2026-12-28'), date('2027-01-04')), 'v.~53–1'],
    [format.formatWeekday(7), 'söndag'],
    [format.formatWeekdayShort(4), 'tors'],
    [format.formatList(['måndag', 'onsdag', 'fredag']), 'måndag, onsdag och fredag'],
    [format.formatList(['måndag']), 'måndag'],
    [format.formatList([]), ''],
    [format.capitalised('annandag påsk'), 'Annandag påsk'],
    [format.capitalised('örebro'), 'Örebro'],
  ])('%s', (text, expected) => {
    expect(shown(text)).toBe(expected)
  })
})
