import type { IsoDate } from '../calendar/date'
import { put, type Put } from '../record/change'
import { rowOf, type State } from '../record/state'
import type { Cohort } from './cohort'
import type { Enrolment } from './enrolment'
import { waitingForCourse } from './queue'
import { inStatus } from './status-days'
import { statusOfNewPlace } from './takes-people'

/** The place with the round's own state for people who have one. */
export function withPlace(enrolment: Enrolment, { status }: Cohort, today: IsoDate): Enrolment {
  return inStatus(enrolment, statusOfNewPlace[status] ?? 'registered', today)
}

/** Whoever gets a place in a round of a course waits no longer in that course's queue: the place there became this one. */
export function leavesCourseQueue(state: State, placed: Enrolment, today: IsoDate): Put[] {
  const templateId = rowOf(state, 'cohorts', placed.cohortId)?.templateId ?? null
  return waitingForCourse(state, templateId)
    .filter(({ personId }) => personId === placed.personId)
    .map((waiting) => put('enrolments', { ...inStatus(waiting, 'transferred', today), transferredToId: placed.id }))
}
