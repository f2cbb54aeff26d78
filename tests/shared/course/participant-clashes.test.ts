import { cancelSession } from '@shared/course/cancel-session'
import { createCohort } from '@shared/course/cohort-verbs'
import { enrol } from '@shared/course/enrol'
import type { EnrolmentStatus } from '@shared/course/enrolment'
import { participantClashes, participantClashSentence } from '@shared/course/participant-clashes'
import { sessionsOf } from '@shared/course/sessions'
import type { State } from '@shared/record/state'
import { describe, expect, it } from 'vitest'
import { after, circumstances, date, id, plain, stateWith } from '@tests/shared/record/rows'
import { newPerson, personOf, placeOf } from './a-queue'
import { mittVal, roundInput } from './mitt-val'

const at = circumstances('2027-02-22')
const [here, there] = [id(50), id(51)]

/** Somebody with a place in `there`, and a round `here` that begins a week later. Four Mondays and Wednesdays meet. */
function twoRounds(times: { start: string; end: string } = { start: '13', end: '15' }): State {
  const rounds = [
    createCohort(there, { ...roundInput('2027-03-01'), name: 'Vintern 2027', sessionCount: 6 }),
    createCohort(here, { ...roundInput('2027-03-08'), sessionCount: 8, ...times }),
    enrol(there, newPerson('HAN-2027-001')),
  ]
  return rounds.reduce((state, verb) => after(state, verb, at), stateWith({ courseTemplates: [mittVal] }))
}
const found = (state: State, today = '2027-02-22') =>
  participantClashes(state, personOf(state, 'HAN-2027-001'), here, date(today))
const withStatus = (state: State, status: EnrolmentStatus): State => {
  const place = placeOf(state, 'HAN-2027-001', there)
  return { ...state, enrolments: new Map(state.enrolments).set(place.id, { ...place, status }) }
}

describe('the clashes of somebody with a place in another round', () => {
  it('are the sessions that overlap, and a sentence tells the first and counts the rest', () => {
    const clashes = found(twoRounds())
    expect(clashes.map(({ session }) => session.date)).toEqual(['2027-03-08', '2027-03-10', '2027-03-15', '2027-03-17'])
    expect(plain(participantClashSentence(clashes, date('2027-02-22'))!)).toBe(
      'Krockar med Mitt Val, vintern 2027 måndag 8 mars kl. 13.00–15.00, och 3 gånger till.',
    )
    expect(plain(participantClashSentence(clashes.slice(0, 2), date('2027-02-22'))!)).toMatch(/, och en gång till\.$/)
    expect(plain(participantClashSentence(clashes.slice(0, 1), date('2027-02-22'))!)).toMatch(/15\.00\.$/)
    expect(participantClashSentence([], date('2027-02-22'))).toBeUndefined()
  })

  it.each<[string, { start: string; end: string }, number]>([
    ['begins as the other ends', { start: '15', end: '17' }, 0],
    ['ends as the other begins', { start: '9', end: '13' }, 0],
    ['ends within the other', { start: '12', end: '13.30' }, 4],
  ])('a round that %s: %j meets %i times', (_, times, count) => {
    expect(found(twoRounds(times))).toHaveLength(count)
  })

  it('are only those to come, and none with a session that is cancelled', () => {
    expect(found(twoRounds(), '2027-03-16')).toHaveLength(1)
    const state = twoRounds()
    const third = sessionsOf(state, there)[2]!
    const cancelled = after(state, cancelSession(third.id, 'one', { reason: 'Sjuk', instead: 'nothing' }), at)
    expect(found(cancelled)).toHaveLength(3)
  })

  it.each<[EnrolmentStatus, boolean]>([
    ['registered', true],
    ['participating', true],
    ['offered', true],
    ['waiting', false],
    ['declined', false],
    ['discontinued', false],
    ['completed', false],
  ])('with a place that is %s: %s', (status, clashes) => {
    expect(found(withStatus(twoRounds(), status)).length > 0).toBe(clashes)
  })
})
