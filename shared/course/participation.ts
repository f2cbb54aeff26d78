import { formatDay } from '../calendar/format'
import type { Id } from '../record/id'
import { inOrder } from '../record/order'
import { rowsBy } from '../record/rows-by'
import { rowOf, type State } from '../record/state'
import type { Cohort } from './cohort'
import type { Enrolment } from './enrolment'
import { holdsPlace } from './enrolment-status'
import { countOf, numeral } from '../record/count'

/** How a round stands, counted in people and never in rows. */
export interface Participation {
  /** People with a place that is theirs. */
  readonly registered: number
  /** People whom a place is kept for until they answer. */
  readonly offered: number
  readonly places: number
  /** Places that nobody has; never negative. */
  readonly free: number
  /** How many are missing to the minimum; 0 when it is reached. */
  readonly missing: number
}

/** The enrolments of a round, in the order that people were registered. */
export function enrolmentsOf(state: State, cohortId: Id): Enrolment[] {
  return [...rowsBy(state, 'enrolments', 'cohortId', cohortId)].sort(byRegistration)
}

/** Ids are made in order of time, so two people of one day stand in the order that they were typed. */
function byRegistration(a: Enrolment, b: Enrolment): number {
  return inOrder(a.registeredOn, b.registeredOn) || inOrder(a.id, b.id)
}

/** Counts a round's people against its limits. A round that is gone has nobody and no places. */
export function participation(state: State, cohortId: Id | null): Participation {
  const cohort = rowOf(state, 'cohorts', cohortId)
  if (!cohort) return { registered: 0, offered: 0, places: 0, free: 0, missing: 0 }
  const placed = enrolmentsOf(state, cohort.id).filter(holdsPlace)
  const taken = new Set(placed.map(({ personId }) => personId)).size
  const registered = new Set(placed.filter(({ status }) => status !== 'offered').map(({ personId }) => personId)).size
  return {
    registered,
    offered: taken - registered,
    places: cohort.maxParticipants,
    free: Math.max(0, cohort.maxParticipants - taken),
    missing: Math.max(0, cohort.minParticipants - registered),
  }
}

/** `10 av 10 platser är tagna`, without a full stop; an offered place is kept for somebody. */
export function placesTaken({ registered, offered, places }: Participation): string {
  const taken = `${registered} av ${countOf(places, 'plats', 'platser')} är ${registered === 1 ? 'tagen' : 'tagna'}`
  return offered === 0 ? taken : `${taken} och ${numeral(offered)} ${offered === 1 ? 'är erbjuden' : 'är erbjudna'}`
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
