import { dayMarks } from '../calendar/blocked-day'
import type { IsoDate } from '../calendar/date'
import { addDays } from '../calendar/days'
import { emptyPlan, planSessions, type Plan, type SkippedDate } from '../calendar/plan'
import { rowsOf, type State } from '../record/state'
import type { Cohort, Session } from './cohort'
import type { Schedule } from './cohort-input'
import { isOver, sessionsOf } from './sessions'

/** The plan of a schedule, on the days that the State knows of and that the round has not `taken` already. */
export function planFor(state: State, schedule: Schedule, taken?: ReadonlySet<IsoDate>): Plan {
  const marks = dayMarks({ closedDays: rowsOf(state, 'closedDays') })
  const ownDay = { reason: { kind: 'closed', name: 'omgången har redan ett tillfälle' }, blocks: true } as const
  return planSessions({
    ...schedule,
    marksOn: (date) => (taken?.has(date) ? [ownDay, ...marks(date)] : marks(date)),
  })
}

/** The sessions of a round that stay whatever the plan says, and the plan of those that remain, numbered after them. */
export interface RestOfRound {
  /** Held, over, moved by hand or cancelled. */
  readonly fixed: readonly Session[]
  readonly plan: Plan
}

/** Plans what remains of a saved round under a schedule: on no day that it has taken, and after what has been held. */
export function planRest(state: State, cohort: Cohort, schedule: Schedule, today: IsoDate): RestOfRound {
  const fixed = sessionsOf(state, cohort.id).filter(
    (session) => session.status !== 'planned' || isOver(session, cohort, today),
  )
  if (fixed.length === 0) return { fixed, plan: planFor(state, schedule) }

  const lastOver = fixed.filter((session) => isOver(session, cohort, today)).at(-1)
  // No session is put on a day that has passed in a round that has begun.
  const from = lastOver ? latest(schedule.startDate, addDays(lastOver.date, 1), today) : schedule.startDate
  // Under "behåll slutdatum" a date that was given up before has used up its session.
  const givenUp = planFor(state, cohort).skipped.filter(({ date, effect }) => effect.kind === 'fewer' && date < from)
  const left = schedule.sessionCount - fixed.length - givenUp.length
  if (left <= 0) return { fixed, plan: emptyPlan }
  const taken = new Set(fixed.map(({ date }) => date))
  return {
    fixed,
    plan: numberedAfter(fixed.length, planFor(state, { ...schedule, startDate: from, sessionCount: left }, taken)),
  }
}

function numberedAfter(count: number, plan: Plan): Plan {
  const later = (skipped: SkippedDate): SkippedDate =>
    skipped.effect.kind === 'fewer'
      ? skipped
      : { ...skipped, effect: { ...skipped.effect, by: skipped.effect.by + count } }
  return {
    ...plan,
    sessions: plan.sessions.map((session) => ({ ...session, number: session.number + count })),
    skipped: plan.skipped.map(later),
    // What is said of the first date concerns a round that has not begun.
    notices: [],
  }
}

function latest(first: IsoDate, ...others: readonly IsoDate[]): IsoDate {
  return others.reduce((late, date) => (date > late ? date : late), first)
}
