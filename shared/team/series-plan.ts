import { dayMarks } from '../calendar/blocked-day'
import type { IsoDate } from '../calendar/date'
import { addDays, isoWeek, weekdayOf } from '../calendar/days'
import { markedDays } from '../calendar/marked-days'
import { planSeries, type Plan, type PlanInput } from '../calendar/plan'
import { walkSeries } from '../calendar/recurrence'
import type { State } from '../record/state'
import type { MeetingSeries } from './meeting-series'

/** What decides the days of a series. */
export type SeriesRhythm = Pick<
  MeetingSeries,
  'startDate' | 'everyWeeks' | 'until' | 'start' | 'end' | 'policy' | 'restFromWeek' | 'restToWeek' | 'kommunId'
>

/** The days of a series: those that it gets, those that it gives up and why, and how many fall in its rest. */
export interface SeriesPlan extends Pick<Plan, 'sessions' | 'skipped'> {
  readonly resting: number
}

/** How long after its end a series may still put a meeting, in days. */
const furthest = 366

/**
 * Plans a series on the days that the State knows of, by the same rules as a course (`design.md` §6). A day in the rest
 * is passed over and nothing stands in for it.
 */
export function planMeetings(state: State, series: SeriesRhythm): SeriesPlan {
  const { startDate, everyWeeks, until, start, end, policy, kommunId } = series
  const weekdays = [weekdayOf(startDate)]
  const asked: IsoDate[] = []
  const resting = new Set<IsoDate>()
  walkSeries({ from: startDate, weekdays, everyWeeks }, (date) => {
    // What is put at the end must not be put in a rest either.
    if (rests(series, date)) resting.add(date)
    else if (date <= until) asked.push(date)
    return date <= addDays(until, furthest)
  })
  const restingWithin = [...resting].filter((date) => date <= until).length
  const input: PlanInput = {
    startDate,
    weekdays,
    everyWeeks,
    start,
    end,
    sessionCount: asked.length,
    policy,
    marksOn: dayMarks({ closedDays: markedDays(state), kommunId }),
    usedAnyway: [],
    taken: resting,
  }
  if (input.sessionCount === 0) return { sessions: [], skipped: [], resting: restingWithin }
  const { sessions, skipped } = planSeries(input)
  return { sessions, skipped, resting: restingWithin }
}

function rests({ restFromWeek: from, restToWeek: to }: SeriesRhythm, date: IsoDate): boolean {
  if (from === null || to === null) return false
  const { week } = isoWeek(date)
  return from <= to ? from <= week && week <= to : week >= from || week <= to
}
