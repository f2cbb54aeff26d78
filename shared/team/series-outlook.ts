import { reasonBesideDate, type BlockedReason } from '../calendar/blocked-day'
import { bookingsBetween } from '../calendar/bookings'
import { clashFinder, clashSentence } from '../calendar/clashes'
import type { ClockTime, IsoDate } from '../calendar/date'
import { isWeekend, weekdayOf } from '../calendar/days'
import { formatWeekday } from '../calendar/format'
import type { SkippedDate } from '../calendar/plan'
import { roomCalled } from '../organisation/room-called'
import type { Problem } from '../record/change'
import type { Id } from '../record/id'
import { inOrder } from '../record/order'
import { rowOf, type State } from '../record/state'
import type { MeetingSeries } from './meeting-series'
import { calledTo } from './called'
import { readSeries, type AskedSeries, type SeriesInput } from './series-input'
import { meetingsOfSeries } from './series-meetings'
import { planMeetings, type SeriesPlan } from './series-plan'
import { daysWithMeeting, replanSeries, type SeriesReplan } from './series-replan'
import { inTurn } from './series-verbs'

/** A day on which a team of the series would meet. */
export interface SeriesDay {
  readonly teamId: Id
  readonly teamName: string
  readonly date: IsoDate
  readonly start: ClockTime
  readonly end: ClockTime
  /** The day of the rhythm that it stands in for, and why that one cannot be used. */
  readonly insteadOf: { readonly date: IsoDate; readonly reason: BlockedReason } | null
  /** The team has a meeting that day already, which stays as it is. */
  readonly isThere: boolean
  /** What speaks against the day: lov, members and rooms that are taken. None of it stops the meeting. */
  readonly warnings: readonly string[]
}

/** What a series comes to, as far as its form can be read. */
export interface SeriesOutlook {
  readonly problems: readonly Problem[]
  /** Of every team, in the order of time. */
  readonly days: readonly SeriesDay[]
  /** Days that nothing stands in for. */
  readonly lost: readonly (SkippedDate & { readonly teamName: string })[]
  /** Days that fall in the yearly rest. */
  readonly resting: number
  /** What happens to the meetings of a series that is there; null for a new one. */
  readonly change: SeriesReplan | null
}

const nothing = { days: [], lost: [], resting: 0, change: null }

/** Plans the series of a form without saving it. With `id` it is that series, changed; else one for each of the teams. */
export function seriesOutlook(
  state: State,
  { teamIds, id }: { readonly teamIds: readonly Id[]; readonly id: Id | null },
  asked: SeriesInput,
  today: IsoDate,
): SeriesOutlook {
  const { value, problems } = readSeries(asked, today)
  if (value === null) return { ...nothing, problems }
  const saved = rowOf(state, 'meetingSeries', id)
  const turns = saved ? [{ ...value, teamId: saved.teamId }] : inTurn(state, teamIds, value)
  const plans = turns.map((series) => ({ series, plan: planMeetings(state, series) }))
  const ahead = saved ? today : ('' as IsoDate)
  const ofTeams = plans.map(({ series, plan }) => {
    const teamName = rowOf(state, 'teams', series.teamId)?.name ?? ''
    const lost = plan.skipped.filter(({ effect, date }) => effect.kind === 'fewer' && date >= ahead)
    return {
      days: daysOf(state, { series, plan, own: saved }).filter(({ date }) => date >= ahead),
      lost: lost.map((skipped) => ({ ...skipped, teamName })),
      resting: plan.resting,
    }
  })
  return {
    problems,
    days: ofTeams.flatMap(({ days }) => days).sort((a, b) => inOrder(a.date + a.start, b.date + b.start)),
    lost: ofTeams.flatMap(({ lost }) => lost).sort((a, b) => inOrder(a.date, b.date)),
    resting: ofTeams.reduce((sum, { resting }) => sum + resting, 0),
    change: saved ? replanSeries(state, { ...saved, ...value }, today) : null,
  }
}

interface Planned {
  readonly series: AskedSeries & Pick<MeetingSeries, 'teamId'>
  readonly plan: SeriesPlan
  readonly own: MeetingSeries | undefined
}

function daysOf(state: State, { series, plan, own }: Planned): SeriesDay[] {
  const { teamId, start, end, place } = series
  const [first, last] = [plan.sessions[0]?.date, plan.sessions.at(-1)?.date]
  if (first === undefined || last === undefined) return []
  const ownMeetings = new Set(own ? meetingsOfSeries(state, own.id).map(({ id }) => id) : [])
  const others = bookingsBetween(state, { from: first, to: last }).filter(
    ({ activity }) => !ownMeetings.has(activity.id),
  )
  const find = clashFinder(others)
  const there = daysWithMeeting(state, teamId, ownMeetings)
  const roomId = roomCalled(state, place)
  return plan.sessions.map(({ date, replaces, warnings }) => {
    const isThere = there.has(date)
    const staffIds = calledTo(state, { id: null, teamId, date }).map(({ staff }) => staff.id)
    const clashes = isThere ? [] : find([{ date, start, end, staffIds, roomId }])
    return {
      teamId,
      teamName: rowOf(state, 'teams', teamId)?.name ?? '',
      date,
      start,
      end,
      insteadOf: replaces,
      isThere,
      warnings: [
        ...(isWeekend(date) ? [`En ${formatWeekday(weekdayOf(date))} är ingen arbetsdag.`] : []),
        ...warnings.map((reason) => reasonBesideDate(date, reason)),
        ...clashes.map(clashSentence),
      ],
    }
  })
}
