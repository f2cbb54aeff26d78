import {
  done,
  put,
  putDeleted,
  refused,
  type Circumstances,
  type Outcome,
  type Problem,
  type Put,
  type Verb,
} from '../record/change'
import type { Id } from '../record/id'
import { rowOf, type State } from '../record/state'
import { caseReturns } from './case-return'
import type { Enrolment, EnrolmentStatus } from './enrolment'
import { holdsPlace } from './enrolment-status'
import { noPlace } from './no-place'
import { checkStatusFitsOutcome } from './outcome-verbs'
import { participation } from './participation'
import { readPlaceFacts, type PlaceFacts } from './place-facts'
import { inStatus } from './status-days'
import { waitingForCourse } from './queue'
import { leavesCourseQueue } from './taking-a-place'
import { sendOn, standingOf, whyNoWay, type WayOn } from './way-on'

const gone = (): Outcome =>
  refused({ message: 'Deltagaren finns inte kvar i omgången. Stäng rutan och se efter i listan.' })

/** What the form gives. */
export interface EnrolmentInput extends Partial<PlaceFacts> {
  readonly status: EnrolmentStatus
  /** Where somebody goes who is booked onto something else. */
  readonly transferTo?: WayOn | ''
  readonly referringPartyId: Id | null
}

/** Changes the state of somebody's place, and what is known of the person there. The case of one who breaks off returns to its team. What follows on the course is `saveOutcome`. */
export function changeEnrolment(id: Id, asked: EnrolmentInput): Verb {
  return (state, circumstances) => {
    const enrolment = rowOf(state, 'enrolments', id)
    if (!enrolment) return gone()
    const read = readPlaceFacts(asked, enrolment, rowOf(state, 'persons', enrolment.personId))
    const problems = [
      ...read.problems,
      ...checkStatusFitsOutcome(enrolment, asked.status),
      ...checkStatus(state, enrolment, asked),
    ]
    if (problems.length > 0) return refused(...problems)
    const changed = { ...enrolment, ...read.facts, referringPartyId: asked.referringPartyId }
    const breaksOff = asked.status === 'discontinued' && enrolment.status !== 'discontinued'
    return done('ändrade en plats i en kursomgång', [
      ...statusPuts(state, changed, asked, circumstances),
      ...(breaksOff ? caseReturns(state, [enrolment]) : []),
    ])
  }
}

/** What stands against another state, at its field. */
function checkStatus(state: State, enrolment: Enrolment, { status, transferTo }: EnrolmentInput): Problem[] {
  if (status === enrolment.status) return []
  if (status === 'offered') {
    return [{ field: 'status', message: 'Erbjud platsen från kön, så får den en sista dag att svara.' }]
  }
  if (status === 'transferred') {
    const isWay = transferTo !== undefined && transferTo !== '' && transferTo !== 'declined'
    const why = isWay ? whyNoWay(state, standingOf(state, enrolment), transferTo) : 'Välj vart personen bokas om.'
    return why === undefined ? [] : [{ field: 'transferTo', message: why }]
  }
  const isThere = holdsPlace({ status }) || status === 'waiting'
  const cohort = rowOf(state, 'cohorts', enrolment.cohortId)
  if (enrolment.cohortId === null) return checkInCourseQueue(state, enrolment, status)
  if (isThere && cohort?.status === 'cancelled') {
    return [{ field: 'status', message: 'Omgången är inställd. Boka om till en annan omgång eller till kön.' }]
  }
  const counted = participation(state, enrolment.cohortId)
  if (!holdsPlace({ status }) || holdsPlace(enrolment) || counted.free > 0) return []
  return [{ field: 'status', message: noPlace(counted) }]
}

/** Somebody in the queue of a course has no round to have a place in, and waits there once. */
function checkInCourseQueue(state: State, { templateId, personId }: Enrolment, status: EnrolmentStatus): Problem[] {
  if (holdsPlace({ status }) || status === 'discontinued') {
    return [{ field: 'status', message: 'Personen står i kursens kö. Ge en plats i en omgång från omgångens kö.' }]
  }
  const waitsAlready = waitingForCourse(state, templateId).some((waiting) => waiting.personId === personId)
  return status === 'waiting' && waitsAlready ? [{ field: 'status', message: 'Personen står redan i kursens kö.' }] : []
}

function statusPuts(state: State, row: Enrolment, asked: EnrolmentInput, circumstances: Circumstances): Put[] {
  const { status, transferTo } = asked
  const { today } = circumstances
  if (status === 'transferred' && row.status !== 'transferred' && transferTo) {
    return sendOn(state, [row], () => transferTo, circumstances)
  }
  const next = { ...inStatus(row, status, today), ...(status === 'transferred' ? {} : { transferredToId: null }) }
  const isAnew = status === 'waiting' && row.status !== 'waiting' && row.status !== 'offered'
  return [
    put('enrolments', isAnew ? { ...next, offeredOn: null, answerBy: null } : next),
    ...(holdsPlace(next) && !holdsPlace(row) ? leavesCourseQueue(state, next, today) : []),
  ]
}

/** Takes a person out of a round: for somebody who was put there by mistake. The person stays. */
export function removeEnrolment(id: Id): Verb {
  return (state, circumstances) => {
    const enrolment = rowOf(state, 'enrolments', id)
    if (!enrolment) return gone()
    return done('tog bort en deltagare ur en kursomgång', [putDeleted('enrolments', enrolment, circumstances)])
  }
}
