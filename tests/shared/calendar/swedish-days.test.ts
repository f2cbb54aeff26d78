import { describe, expect, it } from 'vitest'
import type { IsoDate } from '@shared/calendar/date'
import { addDays, eachDay, isWeekend, weekdayOf } from '@shared/calendar/days'
import { firstSwedishYear, lastSwedishYear, swedishDay, type SwedishDay } from '@shared/calendar/swedish-days'
import { date } from '@tests/shared/record/rows'

/**
 * The rules themselves (lagen 1989:253 om allmänna helgdagar; `domain.md` §2.8), written without a look at the table or
 * the package that it was made from.
 */
function easterSunday(year: number): IsoDate {
  // The anonymous Gregorian computus (Meeus, Astronomical Algorithms, ch. 8).
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = Math.floor(b / 4)
  const e = b % 4
  const g = Math.floor((8 * b + 13) / 25)
  const h = (19 * a + b - d - g + 15) % 30
  const i = Math.floor(c / 4)
  const k = c % 4
  const l = (32 + 2 * e + 2 * i - h - k) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const n = h + l - 7 * m + 114
  return date(`${year}-${String(Math.floor(n / 31)).padStart(2, '0')}-${String((n % 31) + 1).padStart(2, '0')}`)
}

function saturdayFrom(day: IsoDate): IsoDate {
  return addDays(day, 6 - (weekdayOf(day) % 7))
}

function redDays(year: number): IsoDate[] {
  const easter = easterSunday(year)
  const fixed = ['01-01', '01-06', '05-01', '06-06', '12-25', '12-26'].map((day) => date(`${year}-${day}`))
  const movable = [-2, 0, 1, 39, 49].map((days) => addDays(easter, days))
  return [...fixed, ...movable, midsummer(year), allSaints(year)]
}

const midsummer = (year: number) => saturdayFrom(date(`${year}-06-20`))
const allSaints = (year: number) => saturdayFrom(date(`${year}-10-31`))

function eves(year: number): IsoDate[] {
  const easter = easterSunday(year)
  const fixed = [date(`${year}-12-24`), date(`${year}-12-31`)]
  return [...fixed, addDays(easter, -1), addDays(easter, 48), addDays(midsummer(year), -1)]
}

function halfDays(year: number): IsoDate[] {
  const easter = easterSunday(year)
  const fixed = ['01-05', '04-30', '06-05'].map((day) => date(`${year}-${day}`))
  return [...fixed, addDays(easter, -3), addDays(easter, 38), addDays(allSaints(year), -1)]
}

const years = Array.from({ length: lastSwedishYear - firstSwedishYear + 1 }, (_, index) => firstSwedishYear + index)
const allRed = new Set([...years, lastSwedishYear + 1].flatMap(redDays))
const allEves = new Set([firstSwedishYear - 1, ...years].flatMap(eves))
const allHalf = new Set(years.flatMap(halfDays))

function expectedKind(day: IsoDate): SwedishDay['kind'] | undefined {
  if (allRed.has(day)) return 'redDay'
  if (allEves.has(day)) return 'eve'
  const isFree = (other: IsoDate) => isWeekend(other) || allRed.has(other) || allEves.has(other)
  if (!isWeekend(day) && isFree(addDays(day, -1)) && isFree(addDays(day, 1))) return 'bridgeDay'
  return allHalf.has(day) ? 'halfDay' : undefined
}

describe('the table of Swedish days', () => {
  it.each(years)('says of every day of %i what the rules say', (year) => {
    const all = eachDay(date(`${year}-01-01`), date(`${year}-12-31`))
    const wrong = all.filter((day) => swedishDay(day)?.kind !== expectedKind(day))
    expect(wrong).toEqual([])
  })

  it('has the red days of 2027', () => {
    const named = eachDay(date('2027-01-01'), date('2027-12-31')).flatMap((day) => {
      const found = swedishDay(day)
      return found?.kind === 'redDay' ? [`${day.slice(5)} ${found.name}`] : []
    })
    expect(named).toEqual([
      '01-01 nyårsdagen',
      '01-06 trettondedag jul',
      '03-26 långfredagen',
      '03-28 påskdagen',
      '03-29 annandag påsk',
      '05-01 första maj',
      '05-06 Kristi himmelsfärdsdag',
      '05-16 pingstdagen',
      '06-06 nationaldagen',
      '06-26 midsommardagen',
      '11-06 alla helgons dag',
      '12-25 juldagen',
      '12-26 annandag jul',
    ])
  })

  it.each([
    [2026, ['2026-01-02', '2026-01-05', '2026-05-15']],
    [2027, ['2027-05-07']],
    [2028, ['2028-01-07', '2028-05-26', '2028-06-05']],
  ])('has the klämdagar of %i', (year, expected) => {
    const found = eachDay(date(`${year}-01-01`), date(`${year}-12-31`)).filter(
      (day) => swedishDay(day)?.kind === 'bridgeDay',
    )
    expect(found).toEqual(expected)
  })

  it('names both when two red days fall on one date', () => {
    expect(swedishDay(date('2049-06-06'))).toEqual({ kind: 'redDay', name: 'pingstdagen och nationaldagen' })
  })

  it('says nothing of an ordinary day, and nothing of a plain Sunday', () => {
    expect(swedishDay(date('2027-03-08'))).toBeUndefined()
    expect(swedishDay(date('2027-03-14'))).toBeUndefined()
  })
})
