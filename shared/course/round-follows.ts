import { put, type Put } from '../record/change'
import type { State } from '../record/state'
import type { Cohort, Session } from './cohort'
import { decisionDateFor } from './cohort-plan'
import { inOrder } from '../record/order'

/**
 * What a round takes over from changed sessions: how many it has when some were `added`, and its last day to decide, which
 * follows the first session as long as nobody set it otherwise.
 */
export function roundFollows(
  state: State,
  cohort: Cohort,
  { before, after, added = 0 }: { before: readonly Session[]; after: readonly Session[]; added?: number },
): Put[] {
  const decided = (sessions: readonly Session[]) => decisionDateFor(state, cohort.templateId, firstDay(sessions))
  const follows = cohort.decisionDate !== null && cohort.decisionDate === decided(before)
  const decisionDate = follows ? decided(after) : cohort.decisionDate
  if (added === 0 && decisionDate === cohort.decisionDate) return []
  return [put('cohorts', { ...cohort, decisionDate, sessionCount: cohort.sessionCount + added })]
}

function firstDay(sessions: readonly Session[]) {
  const standing = sessions.filter(({ status }) => status !== 'cancelled')
  return standing.map(({ date }) => date).sort(inOrder)[0]
}
