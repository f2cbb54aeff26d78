import { decideToRun, nextStep, previousStep, stepBack, stepForward } from '@shared/course/cohort-status'
import { createCohort } from '@shared/course/cohort-verbs'
import { enrol } from '@shared/course/enrol'
import { changeEnrolment } from '@shared/course/enrolment-verbs'
import { belowMinimum, enrolmentsOf } from '@shared/course/participation'
import { isOver, sessionsOf } from '@shared/course/sessions'
import type { Verb } from '@shared/record/change'
import type { State } from '@shared/record/state'
import { describe, expect, it } from 'vitest'
import { mittVal, roundInput } from './mitt-val'
import { after, circumstances, id, problemsOf, stateWith } from '@tests/shared/record/rows'

const cohortId = id(50)
const at = circumstances('2027-03-01')
const atTheEnd = circumstances('2027-04-05')
const all = (state: State, ...verbs: Verb[]) => verbs.reduce((next, verb) => after(next, verb, at), state)

function roundWith(people: number): State {
  const start = after(stateWith({ courseTemplates: [mittVal] }), createCohort(cohortId, roundInput('2027-03-08')), at)
  const add = (index: number): Verb =>
    enrol(cohortId, {
      who: 'new',
      personId: null,
      code: `HAN-2027-00${index}`,
      gender: 'man',
      birthYear: '',
      name: '',
      referringPartyId: null,
    })
  return all(start, ...Array.from({ length: people }, (_, index) => add(index)))
}
const statusIn = (state: State) => state.cohorts.get(cohortId)?.status
const peopleIn = (state: State) => new Set(enrolmentsOf(state, cohortId).map(({ status }) => status))

describe('the steps of a round', () => {
  it('go from planned to finished, and people go along', () => {
    let state = all(roundWith(6), stepForward(cohortId), stepForward(cohortId))
    expect([statusIn(state), ...peopleIn(state)]).toEqual(['confirmed', 'registered'])
    state = all(state, stepForward(cohortId))
    expect([statusIn(state), ...peopleIn(state)]).toEqual(['running', 'participating'])
    state = after(state, stepForward(cohortId), atTheEnd)
    expect([statusIn(state), ...peopleIn(state)]).toEqual(['finished', 'completed'])
    expect(sessionsOf(state, cohortId).every(({ status }) => status === 'held')).toBe(true)
    expect(nextStep('finished')).toBeUndefined()
    expect(problemsOf(stepForward(cohortId)(state, atTheEnd))[0]?.message).toContain('avslutad')
  })

  it('can be taken back one at a time', () => {
    const running = all(roundWith(6), stepForward(cohortId), stepForward(cohortId), stepForward(cohortId))
    const back = all(running, stepBack(cohortId))
    expect([statusIn(back), ...peopleIn(back)]).toEqual(['confirmed', 'confirmed'])
    expect(previousStep('planned')).toBeUndefined()
    expect(previousStep('cancelled')).toBe('planned')
  })

  it('wait with finishing until the last session', () => {
    const running = all(roundWith(6), stepForward(cohortId), stepForward(cohortId), stepForward(cohortId))
    const [problem] = problemsOf(stepForward(cohortId)(running, circumstances('2027-03-30')))
    expect(problem?.message).toContain('2 tillfällen återstår')
  })

  it('count a day as held only when the round has started', () => {
    const state = roundWith(6)
    const [first] = sessionsOf(state, cohortId)
    const cohort = state.cohorts.get(cohortId)!
    expect(isOver(first!, cohort, atTheEnd.today)).toBe(false)
    expect(isOver(first!, { status: 'running' }, atTheEnd.today)).toBe(true)
  })
})

describe('a round under its minimum', () => {
  const open = () => all(roundWith(5), stepForward(cohortId))

  it('asks for a reason and is confirmed with it', () => {
    expect(problemsOf(stepForward(cohortId)(open(), at))).toEqual([
      { field: 'reason', message: 'Omgången har 5 av minst 6 deltagare. Skriv varför den startar ändå.' },
    ])
    const state = all(open(), stepForward(cohortId, ' En kommer senare. '))
    expect(state.cohorts.get(cohortId)).toMatchObject({ status: 'confirmed', belowMinimumReason: 'En kommer senare.' })
    expect(belowMinimum(state, state.cohorts.get(cohortId)!)).toBeUndefined()
  })

  it('forgets the reason when the decision is taken back', () => {
    const state = all(open(), stepForward(cohortId, 'En kommer senare.'), stepBack(cohortId))
    expect(state.cohorts.get(cohortId)).toMatchObject({ status: 'open', belowMinimumReason: '' })
  })

  it('is decided on in one step from the plan, and again when it has lost people', () => {
    const decided = all(roundWith(6), decideToRun(cohortId))
    expect(statusIn(decided)).toBe('confirmed')
    const [first] = enrolmentsOf(decided, cohortId)
    const left = all(decided, changeEnrolment(first!.id, { ...noGk, status: 'declined' }))
    expect(problemsOf(decideToRun(cohortId)(left, at))[0]?.field).toBe('reason')
    const again = all(left, decideToRun(cohortId, 'Gruppen fungerar med fem.'))
    expect(again.cohorts.get(cohortId)).toMatchObject({
      status: 'confirmed',
      belowMinimumReason: 'Gruppen fungerar med fem.',
    })
    const running = all(again, stepForward(cohortId))
    expect(problemsOf(decideToRun(cohortId)(running, at))[0]?.message).toContain('i gång')
  })

  it('asks again at the start when somebody left after it was confirmed', () => {
    const confirmed = all(roundWith(6), stepForward(cohortId), stepForward(cohortId))
    const [first] = enrolmentsOf(confirmed, cohortId)
    const left = all(confirmed, changeEnrolment(first!.id, { ...noGk, status: 'declined' }))
    expect(problemsOf(stepForward(cohortId)(left, at))[0]?.field).toBe('reason')
  })
})

const noGk = { referringPartyId: null }
