import { put, type Circumstances, type Put } from '../record/change'
import type { Id } from '../record/id'
import { inOrder } from '../record/order'
import { rowOf, rowsOf, type State } from '../record/state'
import { withPuts } from '../record/with-puts'
import type { Cohort } from './cohort'
import { copiedTo, type Standing } from './copied-place'
import type { Enrolment } from './enrolment'
import { holdsPlace } from './enrolment-status'
import { enrolmentsOf, participation } from './participation'
import { waitingForCourse } from './queue'
import { inQueueOrder } from './queue-order'
import { inStatus } from './status-days'
import { takesPeople } from './takes-people'
import { leavesCourseQueue, withPlace } from './taking-a-place'

/** Where somebody goes from a round: another round (its id), the course's queue, straight to GK, or nowhere by own wish. */
export type WayOn = Id | 'queue' | 'straightToGk' | 'declined'

/** The ways that need no other round, in the order that they are offered. */
export const waysWithoutRound = {
  queue: 'Tillbaka till kursens kö',
  straightToGk: 'Direkt till GK',
  declined: 'Tackar nej',
} as const satisfies Record<Exclude<WayOn, Id>, string>

/** Everybody whom a round leaves without a way on when it is cancelled: with a place, with an offer, or waiting. */
export function strandedIn(state: State, cohortId: Id): Enrolment[] {
  return enrolmentsOf(state, cohortId).filter((one) => holdsPlace(one) || one.status === 'waiting')
}

/** The rounds that people of a round can go to: of the same course and not begun, the first first. */
export function roundsToGoTo(state: State, { cohortId, templateId }: Standing): Cohort[] {
  return rowsOf(state, 'cohorts')
    .filter(
      (other) =>
        other.id !== cohortId && other.templateId === templateId && takesPeople(other) && other.status !== 'running',
    )
    .sort((a, b) => inOrder(a.startDate, b.startDate))
}

/** Where a place stands, with the course of its round. */
export function standingOf(state: State, { cohortId, templateId }: Standing): Standing {
  return { cohortId, templateId: rowOf(state, 'cohorts', cohortId)?.templateId ?? templateId }
}

/** Why a way cannot be gone from where somebody stands; undefined when it can. */
export function whyNoWay(state: State, { cohortId, templateId }: Standing, way: WayOn): string | undefined {
  if (way === 'straightToGk' || way === 'declined') return undefined
  if (way === 'queue') {
    return rowOf(state, 'courseTemplates', templateId)
      ? undefined
      : 'Omgången hör inte till någon kursmall, så det finns ingen kö till kursen. Välj en annan väg.'
  }
  const target = rowOf(state, 'cohorts', way)
  return target && way !== cohortId && takesPeople(target)
    ? undefined
    : 'Omgången tar inte emot någon. Välj en annan väg.'
}

/**
 * Sends people on, in the order of the queue, those with a place before those who wait. What they leave stays in the
 * history: ombokad with the place that it became, or the state that says where it ended. In another round whoever had a
 * place gets one while there are any; the others wait there with the time that they have waited already.
 */
export function sendOn(
  state: State,
  people: readonly Enrolment[],
  wayOf: (enrolment: Enrolment) => WayOn,
  circumstances: Circumstances,
): Put[] {
  const puts: Put[] = []
  for (const enrolment of [...people].sort(placedFirst)) {
    puts.push(...sendOne(withPuts(state, puts), enrolment, wayOf(enrolment), circumstances))
  }
  return puts
}

function placedFirst(a: Enrolment, b: Enrolment): number {
  return Number(holdsPlace(b)) - Number(holdsPlace(a)) || inQueueOrder(a, b)
}

function sendOne(state: State, enrolment: Enrolment, way: WayOn, circumstances: Circumstances): Put[] {
  const { today } = circumstances
  if (way === 'declined') return [put('enrolments', inStatus(enrolment, 'declined', today))]
  if (way === 'straightToGk') {
    return [put('enrolments', { ...inStatus(enrolment, 'straightToGk', today), gkPlanned: true })]
  }
  const puts =
    way === 'queue' ? toQueue(state, enrolment, circumstances) : toRound(state, enrolment, way, circumstances)
  const [became] = puts
  if (became?.table !== 'enrolments') return []
  return [put('enrolments', { ...inStatus(enrolment, 'transferred', today), transferredToId: became.row.id }), ...puts]
}

/** Somebody who stands in the course's queue already stands there once, with the longer time of the two. */
function toQueue(state: State, enrolment: Enrolment, circumstances: Circumstances): Put[] {
  const { templateId } = standingOf(state, enrolment)
  const known = waitingForCourse(state, templateId).find(({ personId }) => personId === enrolment.personId)
  return [
    put(
      'enrolments',
      known ? withLongerTime(known, enrolment) : copiedTo(enrolment, { cohortId: null, templateId }, circumstances),
    ),
  ]
}

/** Somebody who has been in that round already comes back to the row that is there: one person, one row in a round. */
function toRound(state: State, enrolment: Enrolment, cohortId: Id, circumstances: Circumstances): Put[] {
  const target = rowOf(state, 'cohorts', cohortId)
  if (!target) return []
  const known = enrolmentsOf(state, cohortId).find(({ personId }) => personId === enrolment.personId)
  if (known && holdsPlace(known)) return [put('enrolments', known)]
  const { today } = circumstances
  const waiting = known
    ? withLongerTime({ ...inStatus(known, 'waiting', today), transferredToId: null }, enrolment)
    : copiedTo(enrolment, { cohortId, templateId: null }, circumstances)
  const getsPlace = holdsPlace(enrolment) && participation(state, cohortId).free > 0
  if (!getsPlace) return [put('enrolments', waiting)]
  const placed = withPlace(waiting, target, today)
  return [put('enrolments', placed), ...leavesCourseQueue(state, placed, today)]
}

function withLongerTime(known: Enrolment, { registeredOn, hasPriority, priorityReason }: Enrolment): Enrolment {
  return {
    ...known,
    registeredOn: registeredOn < known.registeredOn ? registeredOn : known.registeredOn,
    ...(hasPriority && !known.hasPriority ? { hasPriority, priorityReason } : {}),
  }
}
