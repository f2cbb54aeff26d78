import type { Id } from '../record/id'
import { rowsBy } from '../record/rows-by'
import type { State } from '../record/state'
import type { SipGoal, SipMeasure } from './plan'

/** The goals of a version, in their order. */
export function goalsOf(state: State, planId: Id): SipGoal[] {
  return rowsBy(state, 'sipGoals', 'planId', planId).toSorted((a, b) => a.position - b.position)
}

/** The insatser of a version, in their order. */
export function measuresOf(state: State, planId: Id): SipMeasure[] {
  return rowsBy(state, 'sipMeasures', 'planId', planId).toSorted((a, b) => a.position - b.position)
}

/** The place after all that are there. */
export function nextPosition(rows: readonly { readonly position: number }[]): number {
  return Math.max(0, ...rows.map(({ position }) => position)) + 1
}
