import type { Instant, IsoDate } from '../calendar/date'
import { dateAt } from '../calendar/instant'
import type { Cohort } from '../course/cohort'
import type { Enrolment } from '../course/enrolment'
import { sessionsOf, spanOf } from '../course/sessions'
import type { Id } from '../record/id'
import { rowsBy } from '../record/rows-by'
import { rowOf, type State } from '../record/state'
import type { Case } from '../team/case'
import { isOwed } from '../team/feedbacks'
import type { Referral } from '../team/referral/referral'
import { caseOfReferral, isUnderWay, referralStage } from '../team/referral/stage'
import { placedAt } from '../team/waiting-cases'

/** The later of two days. */
export function later<Day extends IsoDate | Instant>(one: Day, other: Day): Day {
  return one > other ? one : other
}

/** Whether a round is still to come or under way. */
export function isRoundNeeded({ status }: Pick<Cohort, 'status'>): boolean {
  return status !== 'finished' && status !== 'cancelled'
}

/** The day that a round was over: its last session, or its first day where it has none. */
export function roundEnded(state: State, { id, startDate }: Cohort): IsoDate {
  return spanOf(sessionsOf(state, id)).last ?? startDate
}

/** Whether a place is still used: in a round that is not over, or in a queue. */
function isPlaceNeeded(state: State, { cohortId, status }: Enrolment): boolean {
  if (cohortId === null) return status === 'waiting' || status === 'offered'
  const round = rowOf(state, 'cohorts', cohortId)
  return round !== undefined && isRoundNeeded(round)
}

/** The day that a place was over. */
function placeEnded(state: State, { cohortId, statusOn }: Enrolment): IsoDate {
  const round = rowOf(state, 'cohorts', cohortId)
  return round ? later(roundEnded(state, round), statusOn) : statusOn
}

/** Whether a case is open, or something in it is left to do. */
export function isCaseNeeded(state: State, found: Case): boolean {
  if (found.status !== 'closed' || found.closedOn === null || placedAt(state, found.id)) return true
  const isLeft = rowsBy(state, 'actions', 'caseId', found.id).some(({ status }) => status === 'open')
  return isLeft || rowsBy(state, 'feedbacks', 'caseId', found.id).some((feedback) => isOwed(state, feedback))
}

/** Whether a remiss waits for somebody; one that became a case is as long needed as the case is. */
export function isReferralNeeded(state: State, referral: Referral): boolean {
  const became = caseOfReferral(state, referral.id)
  return became ? isCaseNeeded(state, became) : isUnderWay(referralStage(state, referral))
}

/** The last day that something happened with a remiss. */
export function referralEnded({ receivedOn, answeredOn, updatedAt }: Referral): IsoDate {
  return later(later(receivedOn, answeredOn ?? receivedOn), dateAt(updatedAt))
}

/** Whether somebody is aktuell: in a round or a queue, or with an open case, remiss or SIP. */
export function isActive(state: State, personId: Id): boolean {
  return (
    rowsBy(state, 'enrolments', 'personId', personId).some((place) => isPlaceNeeded(state, place)) ||
    rowsBy(state, 'cases', 'personId', personId).some((found) => isCaseNeeded(state, found)) ||
    rowsBy(state, 'referrals', 'personId', personId).some((referral) => isReferralNeeded(state, referral)) ||
    rowsBy(state, 'sips', 'personId', personId).some(({ endedOn }) => endedOn === null)
  )
}

/** The last day that somebody was aktuell; the day that the row was last written where she never was. */
export function lastActive(state: State, personId: Id): IsoDate {
  const person = state.persons.get(personId)
  const days = [
    ...rowsBy(state, 'enrolments', 'personId', personId).map((place) => placeEnded(state, place)),
    ...rowsBy(state, 'cases', 'personId', personId).map(({ closedOn, receivedOn }) => closedOn ?? receivedOn),
    ...rowsBy(state, 'referrals', 'personId', personId).map(referralEnded),
    ...rowsBy(state, 'sips', 'personId', personId).map(({ endedOn, noticedOn }) => endedOn ?? noticedOn),
  ]
  return days.reduce(
    (last, day) => later(last, day),
    days[0] ?? dateAt(person?.updatedAt ?? ('1900-01-01T00:00:00.000Z' as Instant)),
  )
}
