import { mostWeeks } from '../calendar/plan-problems'
import { done, putNewWithId, refused, type Verb } from '../record/change'
import { checkLength } from '../record/checks'
import type { Id } from '../record/id'
import { newRow } from '../record/row'
import { rowOf } from '../record/state'
import { oneLine } from '../record/text'
import { asTheRound } from './as-the-round'
import type { SessionInput } from './change-session'
import type { Session } from './cohort'
import { cohortGone } from './cohort-status'
import { readWhen } from './move-session'
import { roundFollows } from './round-follows'
import { checkIsAhead, checkMeetsOnce, checkReason, statedReason, whyBlocked } from './session-conflicts'
import { ownLeaders, ownSite } from './session-details'
import { whyClosed } from './session-scope'
import { sessionsOf } from './sessions'

/** Adds a session to a round, beside its plan. The form chooses the id, so saving one form twice makes one session. */
export function addSession(cohortId: Id, id: Id, typed: SessionInput): Verb {
  return (state, circumstances) => {
    const { today, now } = circumstances
    const cohort = rowOf(state, 'cohorts', cohortId)
    if (!cohort) return cohortGone()
    const closed = whyClosed(cohort) ?? (isFull(cohort) ? 'Omgången kan inte ha fler tillfällen.' : undefined)
    if (closed !== undefined) return refused({ message: closed })
    if (state.sessions.has(id)) return refused({ message: 'Tillfället är redan tillagt. Det finns i listan.' })

    const when = readWhen(typed, today)
    const [reason, theme] = [oneLine(typed.reason), oneLine(typed.theme)]
    const [leaders, site] = [ownLeaders(state, cohort, typed.leaderIds), ownSite(state, typed)]
    const problems = [
      ...when.problems,
      ...('problems' in leaders ? leaders.problems : []),
      ...('problems' in site ? site.problems : []),
      ...checkLength('reason', reason),
      ...checkLength('theme', theme),
    ]
    if (when.value === null || 'problems' in leaders || 'problems' in site || problems.length > 0) {
      return refused(...problems)
    }
    const fields = {
      ...asTheRound,
      ...when.value,
      ...leaders.fields,
      ...site.fields,
      cohortId,
      status: 'moved' as const,
      theme,
    }
    const all = sessionsOf(state, cohortId)
    const added: Session = { ...newRow(id, now), ...fields, reason }
    const block = whyBlocked(state, cohort, added)
    const against = [
      ...checkIsAhead([added], today),
      ...checkMeetsOnce(all, [added], today),
      ...checkReason([block], reason),
    ]
    if (against.length > 0) return refused(...against)
    return done('lade till ett tillfälle', [
      putNewWithId('sessions', id, { ...fields, reason: statedReason(block, reason) }, circumstances),
      ...roundFollows(state, cohort, { before: all, after: [...all, added], added: 1 }),
    ])
  }
}

/** A round holds no more than its own form could ask for. */
function isFull({ sessionCount, weekdays }: { sessionCount: number; weekdays: readonly unknown[] }): boolean {
  return sessionCount >= mostWeeks * Math.max(1, weekdays.length)
}
