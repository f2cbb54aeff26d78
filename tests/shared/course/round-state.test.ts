import { cancelSession } from '@shared/course/cancel-session'
import type { CohortStatus } from '@shared/course/cohort'
import { isFull, nextStepWords, roundStateWord } from '@shared/course/round-state'
import { sessionsOf, spanOf } from '@shared/course/sessions'
import type { State } from '@shared/record/state'
import { describe, expect, it } from 'vitest'
import { after, date, plain } from '@tests/shared/record/rows'
import { at, rounds, smallRounds, withPeople } from './a-queue'

const people = (count: number) => withPeople(smallRounds(), rounds.spring, ['A', 'B', 'C'].slice(0, count))
const round = (state: State, status: CohortStatus) => ({ ...state.cohorts.get(rounds.spring)!, status })

describe('the state of a round', () => {
  it.each<[number, CohortStatus, string]>([
    [1, 'open', 'Öppen för anmälan'],
    [2, 'open', 'Full'],
    [2, 'planned', 'Full'],
    // Once people are called it is no longer for others to fill.
    [2, 'confirmed', 'Bekräftad'],
    [2, 'running', 'Pågår'],
  ])('with %i of 2 places taken and %s is %s', (count, status, word) => {
    const state = people(count)
    expect(roundStateWord(state, round(state, status))).toBe(word)
    expect(isFull(state, round(state, status))).toBe(word === 'Full')
  })
})

describe('the next step', () => {
  const words = (state: State, status: CohortStatus, today = '2027-02-22') => {
    const said = nextStepWords(state, round(state, status), date(today))
    return said && plain(`${said.does} ${said.needs}`)
  }

  it.each<[CohortStatus, string, string]>([
    ['planned', '2027-02-22', 'Omgången står som öppen för anmälan. Inget mer behövs.'],
    ['open', '2027-02-22', 'Omgången hålls, och 2 anmälda kan kallas. Det behövs minst 1 anmälda, eller ett skäl.'],
    [
      'confirmed',
      '2027-02-22',
      '2 anmälda blir deltagare, och närvaron kan fyllas i. Första tillfället är måndag 8 mars.',
    ],
    [
      'running',
      '2027-03-29',
      'Deltagarna har fullföljt kursen. Den som väntar går till kursens kö. 2 tillfällen återstår, det sista måndag 5 april.',
    ],
    [
      'running',
      '2027-04-06',
      'Deltagarna har fullföljt kursen. Den som väntar går till kursens kö. Alla tillfällen har varit.',
    ],
  ])('of a round that is %s says on %s what it does and needs', (status, today, said) => {
    expect(words(people(3), status, today)).toBe(said)
  })

  it('is none after the last, nor for a cancelled round', () => {
    expect([words(people(1), 'finished'), words(people(1), 'cancelled')]).toEqual([undefined, undefined])
  })

  it('and the span of a round pass over a first and a last session that are cancelled', () => {
    const state = smallRounds()
    const sessions = sessionsOf(state, rounds.spring)
    const without = [sessions[0]!, sessions.at(-1)!].reduce(
      (next, { id }) => after(next, cancelSession(id, 'one', { reason: 'Sjuk', instead: 'nothing' }), at),
      state,
    )
    expect(words(without, 'confirmed')).toContain('Första tillfället är onsdag 10 mars.')
    expect(spanOf(sessionsOf(without, rounds.spring))).toEqual({ first: '2027-03-10', last: '2027-03-31' })
    const all = sessions.map((session) => ({ ...session, status: 'cancelled' as const }))
    expect(spanOf(all)).toEqual({ first: '2027-03-08', last: '2027-04-05' })
    expect(spanOf([])).toEqual({})
  })
})
