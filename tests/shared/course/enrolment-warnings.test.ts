import { enrolmentWarnings, type Enrolled } from '@shared/course/enrolment-warnings'
import type { Rows } from '@shared/record/tables'
import { describe, expect, it } from 'vitest'
import { date, id, plain, rowWith } from '@tests/shared/record/rows'
import { personOf, rounds, smallRounds, withPeople } from './a-queue'

const today = '2027-02-22'
const somebody: Enrolled = { personId: null, birthYear: 1990, incomeSource: 'socialAssistance' }

function warnings(round: Partial<Rows['cohorts']>, whom: Partial<Enrolled> = {}, on = today): string[] {
  const state = smallRounds()
  const cohort = { ...state.cohorts.get(rounds.spring)!, ...round }
  const changed = { ...state, cohorts: new Map(state.cohorts).set(cohort.id, cohort) }
  return enrolmentWarnings(changed, rounds.spring, { ...somebody, ...whom }, date(on)).map(plain)
}

const young: Partial<Rows['cohorts']> = {
  targetGroup: [
    { incomeSource: 'activityCompensation', fromAge: 19, toAge: 29 },
    { incomeSource: 'socialAssistance', fromAge: 18, toAge: 64 },
  ],
}

describe('the warnings before somebody gets a place', () => {
  it('are none for a new person in a round without conditions', () => {
    expect(warnings({})).toEqual([])
  })

  it.each<[string, string[]]>([
    ['2027-02-21', ['Anmälan stängde söndag 21 februari. Det går att lägga till ändå.']],
    ['2027-02-22', []],
  ])('a registration that closes on %s', (closes, told) => {
    expect(warnings({ registrationClosesOn: date(closes) })).toEqual(told)
  })

  it.each<[Partial<Enrolled>, string[]]>([
    [{ incomeSource: 'activityCompensation', birthYear: 2008 }, []],
    [
      { incomeSource: 'activityCompensation', birthYear: 2009 },
      ['Målgruppen med aktivitetsersättning är 19–29 år. Personen fyller 18 i år.'],
    ],
    // Thirty this year, and so twenty-nine until the birthday.
    [{ incomeSource: 'activityCompensation', birthYear: 1997 }, []],
    [
      { incomeSource: 'activityCompensation', birthYear: 1996 },
      ['Målgruppen med aktivitetsersättning är 19–29 år. Personen fyller 31 i år.'],
    ],
    [{ incomeSource: 'socialAssistance', birthYear: 1996 }, []],
    [
      { incomeSource: 'unemploymentInsurance' },
      ['Omgången är för personer med aktivitetsersättning och ekonomiskt bistånd. Den här personen har a-kassa.'],
    ],
    // What is not known is no reason to warn.
    [{ incomeSource: 'unknown' }, []],
    [{ incomeSource: 'activityCompensation', birthYear: null }, []],
  ])('of a target group, for %j', (whom, told) => {
    expect(warnings(young, whom)).toEqual(told)
  })

  it('tell of a person who has not agreed to take part, until there is a consent that holds', () => {
    const state = withPeople(smallRounds(), rounds.autumn, ['HAN-2027-001'])
    const personId = personOf(state, 'HAN-2027-001')
    const ask = (rows: Rows['consents'][]) =>
      enrolmentWarnings(
        { ...state, consents: new Map(rows.map((row) => [row.id, row])) },
        rounds.spring,
        { ...somebody, personId },
        date(today),
      )
    const consent = (status: Rows['consents']['status']) =>
      rowWith('consents', 31, { personId, kind: 'participation', status, partyIds: [id(2)] })
    expect(ask([])).toEqual(['Samtycke till deltagande: saknas.'])
    expect(ask([consent('refused')])).toEqual(['Samtycke till deltagande: nekat.'])
    expect(ask([consent('received')])).toEqual([])
  })

  it('are nothing of a round that is gone', () => {
    expect(enrolmentWarnings(smallRounds(), id(4711), somebody, date(today))).toEqual([])
  })
})
