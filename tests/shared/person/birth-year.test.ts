import { birthYearWarning, readBirthYear } from '@shared/person/birth-year'
import { describe, expect, it } from 'vitest'
import { date } from '@tests/shared/record/rows'

const today = date('2027-02-22')

describe('a födelseår as typed', () => {
  it.each([
    ['1985', 1985],
    [' 1985 ', 1985],
    ['', null],
    ['1900', 1900],
    ['2027', 2027],
  ])('%j is read as %s', (typed, year) => {
    expect(readBirthYear(typed, today)).toEqual({ ok: true, year })
  })

  it.each([
    ['85', '1985'],
    ['07', '2007'],
    ['28', '1928'],
    ['850312', '1985'],
    ['19850312', '1985'],
    ['1985-03-12', '1985'],
    ['850312-1234', '1985'],
    ['198503121234', '1985'],
  ])('%j is refused and %s proposed', (typed, meant) => {
    expect(readBirthYear(typed, today)).toMatchObject({
      ok: false,
      problem: { field: 'birthYear', suggestion: { label: meant, value: meant } },
    })
  })

  it.each(['1899', '0985', '2028', '985', '1985 el. 1986', 'åttiofem', '9999999999999', '１９８５'])(
    '%j is refused with a sentence and no guess',
    (typed) => {
      const read = readBirthYear(typed, today)
      expect(read).toMatchObject({ ok: false, problem: { field: 'birthYear' } })
      expect(read).not.toHaveProperty('problem.suggestion')
    },
  )
})

describe('an unusual age', () => {
  it.each([
    [2012, 'Personen fyller 15 år i år. Stämmer födelseåret?'],
    [2011, undefined],
    [1960, undefined],
    [1959, 'Personen fyller 68 år i år. Stämmer födelseåret?'],
    [null, undefined],
    [2030, undefined],
  ])('born %s: %s', (year, warning) => {
    expect(birthYearWarning(year, today)).toBe(warning)
  })
})
