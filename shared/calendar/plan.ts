import type { Problem } from '../record/change'
import type { BlockedReason, DayMarks } from './blocked-day'
import { minutesBetween } from './clock'
import type { ClockTime, IsoDate, Weekday } from './date'
import { isoWeek, type IsoWeek } from './days'
import { planNotices, planProblems, tooFewDays } from './plan-problems'
import { placeSlots, type Placed } from './plan-slots'
import type { BlockedDayPolicy } from './policy'

/** What a plan is made from. */
export interface PlanInput {
  readonly startDate: IsoDate
  readonly weekdays: readonly Weekday[]
  /** 2 is varannan vecka, counted from the start date. Every week when absent. */
  readonly everyWeeks?: number
  readonly start: ClockTime
  readonly end: ClockTime
  /** Weeks times weekdays, or a number of its own. */
  readonly sessionCount: number
  readonly policy: BlockedDayPolicy
  readonly marksOn: DayMarks
  /** Blocked dates that somebody put back by hand. */
  readonly usedAnyway: readonly IsoDate[]
  /** Slots that the round has used already: the series passes them over without a word. */
  readonly taken?: ReadonlySet<IsoDate>
}

/** A date that was given up, and why. */
export interface GivenUp {
  readonly date: IsoDate
  readonly reason: BlockedReason
}

/** A session of the plan. Its times are wall-clock times: the same before and after DST begins. */
export interface PlannedSession {
  /** From 1, in the order of the dates. */
  readonly number: number
  readonly date: IsoDate
  readonly week: IsoWeek
  readonly start: ClockTime
  readonly end: ClockTime
  /** The date that this session stands in for. */
  readonly replaces: GivenUp | null
  /** What to think of on the day although it is used: lov, klämdag, or the reason that somebody overruled. */
  readonly warnings: readonly BlockedReason[]
}

/** What the policy did about a date that cannot be used. `by` is the number of the session that stands in for it. */
export type Effect =
  | { readonly kind: 'replaced'; readonly by: number; readonly on: IsoDate }
  | { readonly kind: 'moved'; readonly by: number; readonly on: IsoDate }
  /** To be moved, but its week had no free weekday: replaced at the end, as under `extend`. */
  | { readonly kind: 'fellBack'; readonly by: number; readonly on: IsoDate }
  | { readonly kind: 'fewer' }

export interface SkippedDate extends GivenUp {
  readonly effect: Effect
}

/** The whole answer, as data: the screen, Word and tests tell the same reasons from it. */
export interface Plan {
  readonly sessions: readonly PlannedSession[]
  /** In the order of their dates. */
  readonly skipped: readonly SkippedDate[]
  /** What keeps the round from being planned as asked. */
  readonly problems: readonly Problem[]
  /** What is worth saying although the plan stands. */
  readonly notices: readonly Problem[]
  readonly lastDate: IsoDate | null
  /** The last date, had no day been blocked. */
  readonly lastDateAsAsked: IsoDate | null
  /** Course time in all. */
  readonly minutes: number
}

/** Plans a round's sessions: which dates it gets, which it must give up, and what the policy does about those. */
export function planSessions(input: PlanInput): Plan {
  const problems = planProblems(input)
  return problems.length > 0 ? { ...emptyPlan, problems } : planSeries(input)
}

/** As `planSessions`, for a series of any length that is known to be in order. */
export function planSeries(input: PlanInput): Plan {
  const { placed, passed, unplaced, lastDateAsAsked } = placeSlots(input)
  const sessions = [...placed]
    .sort((a, b) => (a.date < b.date ? -1 : 1))
    .map((slot, index) => toSession(slot, index + 1, input))
  // Under `keepEnd` lost dates are given up on purpose; under every policy a date that the calendar lacks is not.
  const givenUp = input.policy === 'keepEnd' ? unplaced.length : 0
  const lastDate = sessions.at(-1)?.date ?? null
  return {
    sessions,
    skipped: skippedDates(sessions, placed, [...passed, ...unplaced]),
    problems: sessions.length + givenUp < input.sessionCount ? [tooFewDays(sessions.length, input)] : [],
    notices: planNotices(input, sessions),
    lastDate,
    lastDateAsAsked,
    minutes: sessions.length * minutesBetween(input.start, input.end),
  }
}

/** A plan without anything in it. */
export const emptyPlan: Plan = {
  sessions: [],
  skipped: [],
  problems: [],
  notices: [],
  lastDate: null,
  lastDateAsAsked: null,
  minutes: 0,
}

function toSession({ date, replaces }: Placed, number: number, { start, end, marksOn }: PlanInput): PlannedSession {
  return {
    number,
    date,
    week: isoWeek(date),
    start,
    end,
    replaces: replaces ?? null,
    warnings: marksOn(date).map(({ reason }) => reason),
  }
}

function skippedDates(
  sessions: readonly PlannedSession[],
  placed: readonly Placed[],
  withoutOwn: readonly (GivenUp & { readonly nextOn?: IsoDate })[],
): SkippedDate[] {
  const numbers = new Map(sessions.map(({ date, number }) => [date, number]))
  const standIn = (kind: 'replaced' | 'moved' | 'fellBack', on: IsoDate): Effect => ({
    kind,
    by: numbers.get(on) ?? 0,
    on,
  })
  const replaced = placed.flatMap(({ date, replaces, how }) =>
    replaces && how ? [{ ...replaces, effect: standIn(how, date) }] : [],
  )
  const others = withoutOwn.map(({ date, reason, nextOn }) => ({
    date,
    reason,
    effect: nextOn === undefined ? ({ kind: 'fewer' } as const) : standIn('replaced', nextOn),
  }))
  return [...replaced, ...others].sort((a, b) => (a.date < b.date ? -1 : 1))
}
