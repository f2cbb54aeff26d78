import type { IsoDate } from '../calendar/date'
import { addDays } from '../calendar/days'
import type { Id } from '../record/id'
import { inOrder } from '../record/order'
import { rowOf, type State } from '../record/state'
import { sessionAlternatives, daysLookedAt, type Alternative } from './session-alternatives'
import type { Standing } from './session-conflicts'
import { sessionJudge } from './session-judge'
import { sessionWarnings } from './session-warnings'

/** What somebody should know before sessions are saved: what speaks against them, and the nearest ways out. */
export interface SessionOutlook {
  readonly sentences: readonly string[]
  readonly alternatives: readonly Alternative[]
}

const nothingKnown: SessionOutlook = { sentences: [], alternatives: [] }

/** Looks at sessions of a round as they would be. */
export function sessionOutlook(
  state: State,
  cohortId: Id,
  sessions: readonly Standing[] | undefined,
  today: IsoDate,
): SessionOutlook {
  const cohort = rowOf(state, 'cohorts', cohortId)
  const dates = (sessions ?? []).map(({ date }) => date).sort(inOrder)
  const [first, last] = [dates[0], dates.at(-1)]
  if (!cohort || !sessions || first === undefined || last === undefined) return nothingKnown
  const span = { from: addDays(first, -daysLookedAt), to: addDays(last, daysLookedAt) }
  const judge = sessionJudge(state, cohort, { ...span, today })
  const warnings = sessionWarnings(state, cohort, sessions, { judge, today })
  return {
    sentences: warnings.sentences,
    alternatives: sessionAlternatives(state, cohort, { sessions, warnings, judge, today }),
  }
}
