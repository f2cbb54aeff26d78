import { createCohort } from '@shared/course/cohort-verbs'
import { enrol, joinCourseQueue, type EnrolInput } from '@shared/course/enrol'
import type { Enrolment } from '@shared/course/enrolment'
import { queueOf } from '@shared/course/queue'
import type { Id } from '@shared/record/id'
import { rowsOf, type State } from '@shared/record/state'
import { mittVal, roundInput } from './mitt-val'
import { after, circumstances, id, stateWith } from '@tests/shared/record/rows'

/** Three rounds of Mitt Val: spring, autumn and the spring after. */
export const rounds = { spring: id(50), autumn: id(51), next: id(52) }
export const at = circumstances('2027-02-22')

const starts: readonly (readonly [Id, string])[] = [
  [rounds.spring, '2027-03-08'],
  [rounds.autumn, '2027-09-06'],
  [rounds.next, '2028-01-10'],
]

/** The three rounds with two places each, and nobody in them. */
export function smallRounds(places = 2): State {
  return starts.reduce(
    (state, [cohortId, start]) =>
      after(state, createCohort(cohortId, { ...roundInput(start), minParticipants: 1, maxParticipants: places }), at),
    stateWith({ courseTemplates: [mittVal] }),
  )
}

export function newPerson(code: string, fields: Partial<EnrolInput> = {}): EnrolInput {
  const person = { who: 'new', personId: null, code, gender: 'woman', birthYear: '1989', name: '' } as const
  return { ...person, referringPartyId: null, ...fields }
}

/** Adds people to a round, one a day from a day on. */
export function withPeople(state: State, cohortId: Id, codes: readonly string[], from = 1): State {
  return codes.reduce(
    (next, code, index) =>
      after(next, enrol(cohortId, newPerson(code)), circumstances(`2027-02-${String(from + index).padStart(2, '0')}`)),
    state,
  )
}

export function withWaiting(state: State, codes: readonly string[], from = 1): State {
  return codes.reduce(
    (next, code, index) =>
      after(
        next,
        joinCourseQueue(mittVal.id, newPerson(code)),
        circumstances(`2027-01-${String(from + index).padStart(2, '0')}`),
      ),
    state,
  )
}

export function personOf(state: State, code: string): Id {
  return rowsOf(state, 'persons').find((person) => person.code === code)!.id
}

/** Somebody's place in a round, or in the queue of the course (null). */
export function placeOf(state: State, code: string, cohortId: Id | null): Enrolment {
  const personId = personOf(state, code)
  return rowsOf(state, 'enrolments').find((row) => row.personId === personId && row.cohortId === cohortId)!
}

export function queueIn(state: State, cohortId: Id) {
  return queueOf(state, state.cohorts.get(cohortId)!)
}

/** The codes of those who wait, in order. */
export function codesIn(state: State, cohortId: Id): string[] {
  return queueIn(state, cohortId).map(({ enrolment }) => state.persons.get(enrolment.personId)!.code)
}
