import { reasonSentence } from '../calendar/blocked-day'
import type { IsoDate } from '../calendar/date'
import { capitalised } from '../calendar/format'
import type { PlannedSession } from '../calendar/plan'
import { replacesSentence } from '../calendar/plan-sentences'
import type { State } from '../record/state'
import type { Cohort, Session } from './cohort'
import type { Schedule } from './cohort-input'
import { planRest, type AskedPlan } from './plan-for'
import { sessionsOf } from './sessions'

/** What a new plan does to the sessions that a round has. */
export interface SessionChanges {
  /** Held, over, moved by hand or cancelled: these stay whatever the plan says. */
  readonly fixed: readonly Session[]
  /** Planned before and after alike. */
  readonly kept: readonly Session[]
  /** Same day, another time or another reason. */
  readonly changed: readonly { readonly from: Session; readonly to: SessionFields }[]
  readonly added: readonly SessionFields[]
  readonly removed: readonly Session[]
}

/** The fields that the plan decides. */
export type SessionFields = Pick<Session, 'date' | 'start' | 'end' | 'reason'>

/** What a planned session says about itself when it is saved. */
export function plannedFields(
  { date, start, end, replaces, warnings }: PlannedSession,
  usedAnyway: readonly IsoDate[],
): SessionFields {
  const [overruled] = usedAnyway.includes(date) ? warnings : []
  const reason = replaces
    ? replacesSentence(replaces)
    : overruled
      ? `Hålls ändå. ${capitalised(reasonSentence(date, overruled))}`
      : ''
  return { date, start, end, reason }
}

/** Whether two schedules ask for the same. */
export function isSameSchedule(a: Schedule, b: Schedule): boolean {
  const parts = ({ startDate, weekdays, start, end, sessionCount, policy, usedAnyway }: Schedule) =>
    JSON.stringify([startDate, weekdays, start, end, sessionCount, policy, [...usedAnyway].sort()])
  return parts(a) === parts(b)
}

/** Whether two schedules ask for the same and give up the same kinds of days. */
export function asksForTheSame(
  a: Schedule & Pick<Cohort, 'alsoBlocks'>,
  b: Schedule & Pick<Cohort, 'alsoBlocks'>,
): boolean {
  return isSameSchedule(a, b) && [...a.alsoBlocks].sort().join() === [...b.alsoBlocks].sort().join()
}

/**
 * How a round's sessions change under a schedule. What has been held, is over or was moved by hand stays and is counted;
 * the rest is planned anew on the days after it. A round that has begun is left alone as long as nobody asks for another
 * schedule; one that has not follows days that have been closed since it was planned.
 */
export function replan(state: State, cohort: Cohort, schedule: AskedPlan, today: IsoDate): SessionChanges {
  const saved = sessionsOf(state, cohort.id)
  const { fixed, plan } = planRest(state, cohort, schedule, today)
  if (fixed.length > 0 && asksForTheSame(cohort, schedule)) {
    return { fixed, kept: saved.filter((session) => !fixed.includes(session)), changed: [], added: [], removed: [] }
  }
  const open = new Map(saved.filter((session) => !fixed.includes(session)).map((session) => [session.date, session]))
  const matched = plan.sessions.map((session) => {
    const from = open.get(session.date)
    const to = plannedFields(session, schedule.usedAnyway)
    // The date that this one stands in for may lie behind what is planned now.
    return { from, to: fixed.length > 0 && from && to.reason === '' ? { ...to, reason: from.reason } : to }
  })
  const used = new Set(matched.map(({ from }) => from?.id))
  return {
    fixed,
    kept: matched.flatMap(({ from, to }) => (from && isSame(from, to) ? [from] : [])),
    changed: matched.flatMap(({ from, to }) => (from && !isSame(from, to) ? [{ from, to }] : [])),
    added: matched.flatMap(({ from, to }) => (from ? [] : [to])),
    removed: [...open.values()].filter(({ id }) => !used.has(id)),
  }
}

function isSame(saved: Session, { start, end, reason }: SessionFields): boolean {
  return saved.start === start && saved.end === end && saved.reason === reason
}
