import type { IsoDate } from '../calendar/date'
import { daysBetween } from '../calendar/days'
import type { State } from '../record/state'
import type { Cohort } from './cohort'
import { belowMinimum } from './participation'

/** This near to its last day, a decision is put before everything else on the round's page. */
const nearDays = 14

/**
 * Whether it is time to decide on a round: it has not been decided on, or lost people after it was, and the last day is
 * near or has been. Without a last day only a round under its minimum asks.
 */
export function isDecisionDue(state: State, cohort: Cohort, today: IsoDate): boolean {
  const { status, decisionDate } = cohort
  const isLacking = belowMinimum(state, cohort) !== undefined
  const waits = status === 'planned' || status === 'open' || (status === 'confirmed' && isLacking)
  if (!waits) return false
  return decisionDate === null ? isLacking : daysBetween(today, decisionDate) <= nearDays
}
