import { formatDay } from '../calendar/format'
import type { IsoDate } from '../calendar/date'
import type { Id } from '../record/id'
import { inOrder } from '../record/order'
import { rowOf, rowsOf, type State } from '../record/state'
import type { Cohort } from './cohort'
import type { Enrolment } from './enrolment'
import { holdsPlace } from './enrolment-status'
import { countOf, numeral } from '../record/count'

/** Somebody who waits for a place, and why they wait. */
export interface QueueEntry {
  readonly enrolmentId: Id
  readonly personId: Id
  /** 1 is next. */
  readonly position: number
  readonly since: IsoDate
  readonly reason: string
}

/** How a round stands, counted in people and never in rows. */
export interface Participation {
  /** People with a place. */
  readonly registered: number
  readonly places: number
  /** Places that nobody has; never negative. */
  readonly free: number
  /** How many are missing to the minimum; 0 when it is reached. */
  readonly missing: number
  readonly queue: readonly QueueEntry[]
}

/** The enrolments of a round, in the order that people were registered. */
export function enrolmentsOf(state: State, cohortId: Id): Enrolment[] {
  return rowsOf(state, 'enrolments')
    .filter((enrolment) => enrolment.cohortId === cohortId)
    .sort(byRegistration)
}

/** Ids are made in order of time, so two people of one day stand in the order that they were typed. */
function byRegistration(a: Enrolment, b: Enrolment): number {
  return inOrder(a.registeredOn, b.registeredOn) || inOrder(a.id, b.id)
}

/** Counts a round's people against its limits. A round that is gone has nobody and no places. */
export function participation(state: State, cohortId: Id | null): Participation {
  const cohort = rowOf(state, 'cohorts', cohortId)
  if (!cohort) return { registered: 0, places: 0, free: 0, missing: 0, queue: [] }
  const enrolments = enrolmentsOf(state, cohort.id)
  const registered = new Set(enrolments.filter(holdsPlace).map(({ personId }) => personId)).size
  const free = Math.max(0, cohort.maxParticipants - registered)
  const waiting = enrolments.filter(({ status }) => status === 'waiting')
  return {
    registered,
    places: cohort.maxParticipants,
    free,
    missing: Math.max(0, cohort.minParticipants - registered),
    queue: waiting.map(({ id, personId, registeredOn }, index) => ({
      enrolmentId: id,
      personId,
      position: index + 1,
      since: registeredOn,
      reason: queueReason(index + 1, free),
    })),
  }
}

function queueReason(position: number, free: number): string {
  if (position <= free) {
    const before = position === 2 ? 'den' : `de ${numeral(position - 1)}`
    return position === 1 ? 'Kan få plats nu: det finns en ledig.' : `Kan få plats nu, efter ${before} före i kön.`
  }
  const lacking = position - free
  return lacking === 1
    ? 'Får nästa plats som blir ledig.'
    : `Får plats när ${countOf(lacking, 'plats', 'platser')} har blivit lediga.`
}

/** `10 av 10 platser är tagna`, without a full stop. */
export function placesTaken(registered: number, places: number): string {
  return `${registered} av ${countOf(places, 'plats', 'platser')} är ${registered === 1 ? 'tagen' : 'tagna'}`
}

/** Where a new person would land now, and the sentence that says so. Those who wait go before the new one. */
export function placeForNext(state: State, cohortId: Id): { readonly inQueue: boolean; readonly reason: string } {
  const { registered, places, free, queue } = participation(state, cohortId)
  const position = queue.length + 1
  if (free > queue.length) return { inQueue: false, reason: `${placesTaken(registered, places)}.` }
  const why =
    free === 0
      ? `Omgången är full: ${placesTaken(registered, places)}.`
      : `${countOf(free, 'plats är ledig', 'platser är lediga')}, men ${queue.length} väntar redan och går före.`
  return { inQueue: true, reason: `${why} Nästa hamnar i kön, på plats ${position}.` }
}

/** A round that lacks people and is not decided on yet. */
export interface BelowMinimum {
  readonly registered: number
  readonly missing: number
  /** `5 av minst 6` */
  readonly count: string
  /** Why it is a warning, with the last day of the decision when there is one. */
  readonly reason: string
}

/** Whether a round that has not begun lacks people; undefined when it does not, or began, or its reason is written. */
export function belowMinimum(state: State, cohort: Cohort): BelowMinimum | undefined {
  const { registered, missing } = participation(state, cohort.id)
  const isAhead = cohort.status === 'planned' || cohort.status === 'open' || cohort.status === 'confirmed'
  if (missing === 0 || !isAhead || cohort.belowMinimumReason !== '') return undefined
  const decide = cohort.decisionDate === null ? '' : ` Beslut om start senast ${formatDay(cohort.decisionDate)}.`
  return {
    registered,
    missing,
    count: `${registered} av minst ${cohort.minParticipants}`,
    reason: `Det saknas ${numeral(missing)} deltagare till minsta antalet, ${cohort.minParticipants}.${decide}`,
  }
}
