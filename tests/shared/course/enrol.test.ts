import { createCohort } from '@shared/course/cohort-verbs'
import { enrol, type EnrolInput } from '@shared/course/enrol'
import { changeEnrolment, removeEnrolment, type EnrolmentInput } from '@shared/course/enrolment-verbs'
import { givePlace } from '@shared/course/offer-verbs'
import { belowMinimum, enrolmentsOf, participation } from '@shared/course/participation'
import { placeForNext } from '@shared/course/place-for-next'
import { queueOf } from '@shared/course/queue'
import type { EnrolmentStatus } from '@shared/course/enrolment'
import type { State } from '@shared/record/state'
import { describe, expect, it } from 'vitest'
import { mittVal, roundInput } from './mitt-val'
import { after, circumstances, date, id, plain, problemsOf, rowWith, stateWith } from '@tests/shared/record/rows'

const cohortId = id(50)
const at = circumstances('2027-02-22')
const round = after(stateWith({ courseTemplates: [mittVal] }), createCohort(cohortId, roundInput('2027-03-08')), at)

function person(code: string): EnrolInput {
  return { who: 'new', personId: null, code, gender: 'woman', birthYear: '1989', name: '', referringPartyId: null }
}
function withPeople(count: number, state = round): State {
  return Array.from({ length: count }, (_, index) => `HAN-2027-${String(index + 1).padStart(3, '0')}`).reduce(
    (next, code) => after(next, enrol(cohortId, person(code)), at),
    state,
  )
}
const unchanged: EnrolmentInput = {
  status: 'registered',
  referringPartyId: null,
}
const queueIn = (state: State) => queueOf(state, state.cohorts.get(cohortId)!)
const setStatus = (state: State, number: number, status: EnrolmentStatus) =>
  after(state, changeEnrolment(enrolmentsOf(state, cohortId)[number - 1]!.id, { ...unchanged, status }), at)

describe('adding people to a round of ten', () => {
  it('gives the tenth a place and the eleventh a place in the queue, and says so before and after', () => {
    const ten = withPeople(10)
    expect(participation(ten, cohortId)).toMatchObject({ registered: 10, places: 10, free: 0, missing: 0 })
    expect(plain(placeForNext(ten, cohortId).reason)).toBe(
      'Omgången är full: 10 av 10 platser är tagna. Nästa hamnar i kön, på plats 1.',
    )
    expect(plain(placeForNext(withPeople(1), cohortId).reason)).toBe('1 av 10 platser är tagen.')
    const outcome = enrol(cohortId, person('HAN-2027-011'))(ten, at)
    expect(outcome.ok && outcome.change.name).toBe('ställde en person i kön')
    const twelve = withPeople(12)
    expect(participation(twelve, cohortId).registered).toBe(10)
    expect(queueIn(twelve).map(({ position, chance }) => [position, chance])).toEqual([
      [1, 'Får nästa plats som blir ledig.'],
      [2, 'Får plats när 2 platser har blivit lediga.'],
    ])
  })

  it('makes the person and the place in one change, with nothing but code, kön and födelseår', () => {
    const outcome = enrol(cohortId, person(' HAN-2027-001 '))(round, at)
    expect(outcome.ok && outcome.change.puts.map(({ table }) => table)).toEqual(['persons', 'enrolments'])
    const [made] = [...after(round, enrol(cohortId, person(' HAN-2027-001 ')), at).persons.values()]
    expect(made).toMatchObject({ code: 'HAN-2027-001', gender: 'woman', birthYear: 1989, name: '' })
  })

  it.each<[Partial<EnrolInput>, string]>([
    [{ code: '' }, 'code'],
    [{ code: '850312-1234' }, 'code'],
    [{ code: 'HAN-2027-001' }, 'code'],
    [{ birthYear: '89' }, 'birthYear'],
    [{ who: 'existing' }, 'personId'],
    [{ who: 'existing', personId: id(4711) }, 'personId'],
  ])('with %j is refused at %s and makes nothing', (fields, field) => {
    const outcome = enrol(cohortId, { ...person('HAN-2027-099'), ...fields })(withPeople(1), at)
    expect(problemsOf(outcome).map((problem) => problem.field)).toEqual([field])
  })

  it('refuses the same person twice, and says where the person already is', () => {
    const again = (state: State, number: number) =>
      problemsOf(
        enrol(cohortId, {
          ...person(''),
          who: 'existing',
          personId: enrolmentsOf(state, cohortId)[number - 1]!.personId,
        })(state, at),
      )[0]?.message
    expect(again(withPeople(1), 1)).toBe('Personen finns redan i omgången: anmäld. Ändra läget där i stället.')
    expect(again(withPeople(12), 12)).toBe('Personen står redan i omgångens kö, på plats 2.')
    expect(again(setStatus(withPeople(1), 1, 'declined'), 1)).toContain('tackat nej')
  })

  it('lets a person stand in two rounds at once', () => {
    const two = after(withPeople(1), createCohort(id(51), roundInput('2027-05-10')), at)
    const [enrolment] = enrolmentsOf(two, cohortId)
    const outcome = enrol(id(51), { ...person(''), who: 'existing', personId: enrolment!.personId })(two, at)
    expect(outcome.ok && outcome.change.puts.map(({ table }) => table)).toEqual(['enrolments'])
  })
})

describe('somebody who comes from a case', () => {
  const person81 = rowWith('persons', 81, { code: 'HAN-2027-081' })
  const ofCase = (number: number, personId: number | null) =>
    rowWith('cases', number, {
      teamId: id(40),
      code: `Ä-${number}`,
      personId: personId === null ? null : id(personId),
      mode: personId === null ? 'deidentified' : 'consent',
      receivedOn: date('2027-01-11'),
    })
  const withCases: State = {
    ...round,
    persons: new Map([[person81.id, person81]]),
    cases: new Map([ofCase(91, 81), ofCase(92, null)].map((row) => [row.id, row])),
  }
  const fromCase = (caseId: number, more: Partial<EnrolInput> = {}): EnrolInput => {
    return { ...person(''), who: 'case', caseId: id(caseId), ...more }
  }

  it('gets a place that remembers the case, with what is needed to take part', () => {
    const needs = { interpreterLanguage: ' arabiska ', accessNeeds: '', travelNeeds: 'Buss' }
    const state = after(withCases, enrol(cohortId, fromCase(91, { ...needs, incomeSource: 'sicknessBenefit' })), at)
    expect(enrolmentsOf(state, cohortId)).toMatchObject([
      {
        personId: id(81),
        caseId: id(91),
        status: 'registered',
        interpreterLanguage: 'arabiska',
        travelNeeds: 'Buss',
        incomeSource: 'sicknessBenefit',
      },
    ])
    expect(state.persons).toEqual(withCases.persons)
  })

  it('is a person, and once: an avidentifierat case, none at all, and a second time are refused at the case', () => {
    const refusal = (state: State, input: EnrolInput) => problemsOf(enrol(cohortId, input)(state, at))
    expect(refusal(withCases, fromCase(92))).toEqual([
      { field: 'caseId', message: 'Ärendet är avidentifierat och har ingen person. Välj ett annat.' },
    ])
    expect(refusal(withCases, fromCase(4711))).toEqual([{ field: 'caseId', message: 'Välj ett ärende.' }])
    const enrolled = after(withCases, enrol(cohortId, fromCase(91)), at)
    expect(refusal(enrolled, fromCase(91))[0]).toMatchObject({ field: 'caseId' })
  })

  it('with skyddad identitet has no needs written down', () => {
    const guarded = { ...person81, protectedIdentity: true }
    const state = { ...withCases, persons: new Map([[guarded.id, guarded]]) }
    const next = after(state, enrol(cohortId, fromCase(91, { interpreterLanguage: 'dari', incomeSource: 'none' })), at)
    expect(enrolmentsOf(next, cohortId)).toMatchObject([{ interpreterLanguage: '', incomeSource: 'unknown' }])
  })
})

describe('the queue', () => {
  it('goes before a new person when a place falls free', () => {
    const freed = setStatus(withPeople(11), 3, 'declined')
    expect(participation(freed, cohortId)).toMatchObject({ registered: 9, free: 1 })
    expect(queueIn(freed)[0]?.chance).toBe('Kan få plats nu: det finns en ledig.')
    expect(placeForNext(freed, cohortId)).toMatchObject({ inQueue: true })
  })

  it('gives the free place to the first, and refuses when there is none or nobody waits', () => {
    const freed = setStatus(withPeople(12), 3, 'discontinued')
    const [next] = queueIn(freed)
    const given = after(freed, givePlace(cohortId, next!.enrolment.id), at)
    expect(enrolmentsOf(given, cohortId)[10]?.status).toBe('registered')
    expect(participation(given, cohortId).registered).toBe(10)
    expect(queueIn(given).map(({ position }) => position)).toEqual([1])
    expect(problemsOf(givePlace(cohortId, queueIn(given)[0]!.enrolment.id)(given, at))[0]?.message).toContain(
      'Omgången är full',
    )
    expect(problemsOf(givePlace(cohortId, next!.enrolment.id)(given, at))[0]?.message).toContain('inte kvar i kön')
  })

  it('is not passed by changing a state when the round is full', () => {
    const full = withPeople(11)
    const outcome = changeEnrolment(enrolmentsOf(full, cohortId)[10]!.id, unchanged)(full, at)
    expect(problemsOf(outcome)[0]?.field).toBe('status')
  })
})

describe('a place', () => {
  const one = withPeople(1)
  const enrolmentId = enrolmentsOf(one, cohortId)[0]!.id
  const change = (fields: Partial<EnrolmentInput>) => changeEnrolment(enrolmentId, { ...unchanged, ...fields })

  it('remembers the day that its state changed, and only that', () => {
    const later = circumstances('2027-03-01')
    expect(after(one, change({}), later).enrolments.get(enrolmentId)?.statusOn).toBe('2027-02-22')
    expect(after(one, change({ status: 'summoned' }), later).enrolments.get(enrolmentId)?.statusOn).toBe('2027-03-01')
  })

  it('is taken away without the person', () => {
    const state = after(one, removeEnrolment(enrolmentId), at)
    expect(participation(state, cohortId).registered).toBe(0)
    expect([...state.persons.values()].map(({ deletedAt }) => deletedAt)).toEqual([null])
  })
})

describe('the minimum', () => {
  const warning = (state: State) => belowMinimum(state, state.cohorts.get(cohortId)!)

  it('warns with its reason until it is reached', () => {
    expect(warning(withPeople(5))).toMatchObject({ registered: 5, missing: 1, count: '5 av minst 6' })
    expect(plain(warning(withPeople(5))?.reason ?? '')).toBe(
      'Det saknas en deltagare till minsta antalet, 6. Beslut om start senast 26 februari.',
    )
    expect(warning(withPeople(6))).toBeUndefined()
  })

  it('does not count who waits, declined, left or went straight to GK', () => {
    const statuses: EnrolmentStatus[] = ['waiting', 'declined', 'straightToGk', 'discontinued']
    const state = statuses.reduce((next, status, index) => setStatus(next, index + 1, status), withPeople(6))
    expect(participation(state, cohortId)).toMatchObject({ registered: 2, missing: 4 })
  })
})
