import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '@shared/calendar/days'
import { formatDate, formatDateShort, formatDay, formatDigits } from '@shared/calendar/format'
import { parseDate } from '@shared/calendar/parse-date'
import { anyDate } from './arbitraries'
import { date } from '@tests/shared/record/rows'

const today = date('2027-02-22')
const parse = (text: string) => parseDate(text, { today })
const problem = (text: string) => {
  const parsed = parse(text)
  if (parsed.ok) throw new Error(`${text} was read as ${parsed.date}`)
  return { ...parsed.problem, message: parsed.problem.message.replaceAll('\u00A0', ' ') }
}

describe('a date as people write it', () => {
  it.each([
    '2027-03-08',
    '20270308',
    '270308',
    '27-03-08',
    '2027-3-8',
    '8/3',
    '08/03',
    '8/3 2027',
    '8/3-27',
    '8.3.2027',
    '8 mars',
    'den 8 mars',
    '8:e mars',
    '8 mar 27',
    '8 mars 2027',
    'måndag 8 mars 2027',
    'Mån 8/3',
    'MÅNDAGEN DEN 8 MARS',
    '  måndag,  8\u00A0mars 2027 ',
    // å written as two signs, as some keyboards and files do
    'ma\u030Andag 8 mars 2027',
  ])('%s', (text) => {
    expect(parse(text)).toEqual({ ok: true, date: '2027-03-08' })
  })

  it.each(['1900-01-01', '2100-12-31'])('of the first or last year that can be meant: %s', (text) => {
    expect(parse(text)).toEqual({ ok: true, date: text })
  })

  it('is read back from every form that Rådrum writes', { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(anyDate, (day) => {
        for (const text of [day, formatDate(day), formatDateShort(day, date('1999-01-01'))]) {
          expect(parseDate(text, { today })).toEqual({ ok: true, date: day })
        }
      }),
    )
  })

  it('without a year, or without its century, is the one nearest to today', { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -180, max: 180 }), (day, distance) => {
        const near = addDays(day, distance)
        expect(parseDate(formatDay(near), { today: day })).toEqual({ ok: true, date: near })
        expect(parseDate(formatDigits(near), { today: day })).toEqual({ ok: true, date: near })
      }),
    )
    expect(parse('29/2')).toEqual({ ok: true, date: '2028-02-29' })
  })
})

describe('a misprinted date', () => {
  it.each([
    ['1900304', '2019-03-04', 'Datumet har sju siffror. Menade du 190304, måndag 4 mars 2019?'],
    ['2703088', '2027-03-08', 'Datumet har sju siffror. Menade du 270308, måndag 8 mars 2027?'],
    ['tisdag 8 mars', '2027-03-08', 'Datumet är inte en tisdag. Menade du måndag 8 mars 2027?'],
  ])('%s is refused with %s suggested', (text, value, message) => {
    const found = problem(text)
    expect(found.message).toBe(message)
    expect(found.suggestion?.value).toBe(value)
    expect(message).toContain(found.suggestion?.label.replaceAll('\u00A0', ' '))
  })

  it.each([
    ['9999999', 'Datumet har sju siffror. Skriv till exempel 8 mars, 8/3 eller 2027-03-08.'],
    ['30 februari', 'Det finns ingen 30 februari. Månaden har 28 dagar.'],
    ['2028-02-30', 'Det finns ingen 30 februari 2028. Månaden har 29 dagar.'],
    ['31/4', 'Det finns ingen 31 april. Månaden har 30 dagar.'],
    ['8/13', 'Det finns ingen månad 13. Skriv till exempel 8 mars, 8/3 eller 2027-03-08.'],
    ['9999-12-20', 'År 9999 är för långt bort. Skriv ett år från 1900 till 2100.'],
    ['5000-01-01', 'År 5000 är för långt bort. Skriv ett år från 1900 till 2100.'],
    ['31 december 2101', 'År 2101 är för långt bort. Skriv ett år från 1900 till 2100.'],
    ['0001-03-08', 'År 0001 är för långt bort. Skriv ett år från 1900 till 2100.'],
    ['1899-12-31', 'År 1899 är för långt bort. Skriv ett år från 1900 till 2100.'],
    ['9999-02-30', 'År 9999 är för långt bort. Skriv ett år från 1900 till 2100.'],
    ['snart', '”snart” går inte att läsa som ett datum. Skriv till exempel 8 mars, 8/3 eller 2027-03-08.'],
    ['   ', 'Skriv ett datum, till exempel 8 mars, 8/3 eller 2027-03-08.'],
  ])('%s', (text, message) => {
    expect(problem(text).message).toBe(message)
  })

  it('never throws, whatever is typed', { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const parsed = parse(text)
        expect(parsed.ok || parsed.problem.message.length > 0).toBe(true)
      }),
    )
  })
})
