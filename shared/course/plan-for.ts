import { awayDays } from '../calendar/absence-bookings'
import { dayMarks, type DayMarks } from '../calendar/blocked-day'
import { overlaps } from '../calendar/clock'
import type { IsoDate } from '../calendar/date'
import { addDays } from '../calendar/days'
import { markedDays } from '../calendar/marked-days'
import { emptyPlan, planSessions, type Plan, type SkippedDate } from '../calendar/plan'
import type { Id } from '../record/id'
import type { State } from '../record/state'
import type { Cohort, Session } from './cohort'
import type { Schedule } from './cohort-input'
import { isOver, sessionsOf } from './sessions'

/** What beside its schedule decides which days a round can use. */
export type DaySetting = Pick<Cohort, 'roomId' | 'alsoBlocks' | 'kommunId'> & { readonly leaderIds: readonly Id[] }

/** A schedule with the people and the place that it is for. */
export type AskedPlan = Schedule & DaySetting

/** What is known of the days of a round: Swedish days, its kommun's lov, closed days, and when its leaders and room are away. */
export function marksFor(state: State, { leaderIds, roomId, alsoBlocks, kommunId }: DaySetting): DayMarks {
  const absences = awayDays(state, leaderIds, roomId)
  return dayMarks({ closedDays: markedDays(state), absences, alsoBlocks, kommunId })
}

/** The plan of a schedule, on the days that the State knows of and whose slots the round has not `taken` already. */
export function planFor(state: State, asked: AskedPlan, taken?: ReadonlySet<IsoDate>): Plan {
  return planSessions({ ...asked, marksOn: marksFor(state, asked), ...(taken ? { taken } : {}) })
}

/** The sessions of a round that stay whatever the plan says, and the plan of those that remain, numbered among them. */
export interface RestOfRound {
  /** Held, over, moved by hand or cancelled. */
  readonly fixed: readonly Session[]
  readonly plan: Plan
}

/** Plans what remains of a saved round under a schedule: in no slot that it has taken, and after what has been held. */
export function planRest(state: State, cohort: Cohort, asked: AskedPlan, today: IsoDate): RestOfRound {
  const fixed = sessionsOf(state, cohort.id).filter(
    (session) => session.status !== 'planned' || isOver(session, cohort, today),
  )
  if (fixed.length === 0) return { fixed, plan: planFor(state, asked) }

  const lastOver = fixed.filter((session) => isOver(session, cohort, today)).at(-1)
  // No session is put on a day that has passed in a round that has begun.
  const from = lastOver ? latest(asked.startDate, addDays(lastOver.date, 1), today) : asked.startDate
  // Under "behåll slutdatum" a date that was given up before has used up its session.
  const givenUp = planFor(state, cohort).skipped.filter(({ date, effect }) => effect.kind === 'fewer' && date < from)
  const left = asked.sessionCount - fixed.length - givenUp.length
  if (left <= 0) return { fixed, plan: emptyPlan }
  const rest = planFor(state, { ...asked, startDate: from, sessionCount: left }, slotsTaken(fixed, asked))
  return { fixed, plan: numberedAmong(fixed, rest) }
}

/**
 * The dates whose slot is used up: where a session that was moved by hand came from, where one was cancelled, and where
 * one stands at the same time. A day with one at another time has its slot left.
 */
export function slotsTaken(fixed: readonly Session[], slot: Pick<Schedule, 'start' | 'end'>): ReadonlySet<IsoDate> {
  return new Set(
    fixed.flatMap((session) => [
      ...(session.movedFrom ? [session.movedFrom.date] : []),
      ...(session.status === 'cancelled' || overlaps(session, slot) ? [session.date] : []),
    ]),
  )
}

/** Numbers the planned sessions among those that stay and take place. */
function numberedAmong(fixed: readonly Session[], plan: Plan): Plan {
  const standing = fixed.filter(({ status }) => status !== 'cancelled')
  const numberOn = (date: IsoDate, number: number) => number + standing.filter((session) => session.date <= date).length
  const later = (skipped: SkippedDate): SkippedDate => {
    const { effect } = skipped
    return effect.kind === 'fewer' ? skipped : { ...skipped, effect: { ...effect, by: numberOn(effect.on, effect.by) } }
  }
  return {
    ...plan,
    sessions: plan.sessions.map((session) => ({ ...session, number: numberOn(session.date, session.number) })),
    skipped: plan.skipped.map(later),
    // What is said of the first date concerns a round that has not begun.
    notices: [],
  }
}

function latest(first: IsoDate, ...others: readonly IsoDate[]): IsoDate {
  return others.reduce((late, date) => (date > late ? date : late), first)
}
