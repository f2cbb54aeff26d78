import type { IsoDate } from '../calendar/date'
import { isoWeek } from '../calendar/days'
import type { PlannedSession } from '../calendar/plan'
import { rowsOf, type State } from '../record/state'
import type { Id } from '../record/id'
import type { Meeting } from './meeting'
import type { MeetingSeries } from './meeting-series'
import { meetingsOfSeries } from './series-meetings'
import { planMeetings } from './series-plan'

/** What a changed series makes of its meetings from today on. */
export interface SeriesReplan {
  /** Meetings that follow the rhythm, each with its new day. */
  readonly kept: readonly (readonly [Meeting, PlannedSession])[]
  /** Those that the rhythm has no day for any more. */
  readonly removed: readonly Meeting[]
  /** Days that get a meeting of their own. */
  readonly added: readonly PlannedSession[]
}

/**
 * Plans a series anew. What has been held, cancelled or moved by hand stays and has used up the week of its own day in the
 * rhythm. A meeting keeps its week where the new rhythm has one there; where the whole rhythm has moved, those that are
 * left keep their order.
 */
export function replanSeries(state: State, next: MeetingSeries, today: IsoDate): SeriesReplan {
  const follow = followingMeetings(state, next.id, today)
  const isFollowing = new Set(follow.map(({ id }) => id))
  const stays = meetingsOfSeries(state, next.id).filter(({ id }) => !isFollowing.has(id))
  const weeksUsed = new Set(stays.map(slotWeek))
  const taken = daysWithMeeting(state, next.teamId, isFollowing)
  const days = planMeetings(state, next).sessions.filter(
    (day) => day.date >= today && !weeksUsed.has(weekOf(slotOf(day))) && !taken.has(day.date),
  )
  const dayOf = new Map(days.map((day) => [weekOf(slotOf(day)), day]))
  const kept: [Meeting, PlannedSession][] = []
  const left = follow.filter((meeting) => {
    const day = dayOf.get(slotWeek(meeting))
    if (day) kept.push([meeting, day])
    return !dayOf.delete(slotWeek(meeting))
  })
  const free = [...dayOf.values()]
  const inOrder = left.slice(0, free.length).map((meeting, place) => [meeting, free[place]!] as const)
  return { kept: [...kept, ...inOrder], removed: left.slice(free.length), added: free.slice(left.length) }
}

/** The meetings to come that stand where the rhythm put them, soonest first. */
export function followingMeetings(state: State, seriesId: Id, today: IsoDate): Meeting[] {
  return meetingsOfSeries(state, seriesId).filter(
    ({ status, date, followsSeries }) => status === 'planned' && date >= today && followsSeries,
  )
}

/** The days on which a team meets, but for some of its meetings. */
export function daysWithMeeting(state: State, teamId: Id, except: ReadonlySet<Id> = new Set()): ReadonlySet<IsoDate> {
  const standing = rowsOf(state, 'meetings').filter(
    (meeting) =>
      meeting.teamId === teamId &&
      meeting.status !== 'cancelled' &&
      meeting.putAwayAt === null &&
      !except.has(meeting.id),
  )
  return new Set(standing.map(({ date }) => date))
}

/** The day of the rhythm that a planned day stands for, whether it is that day or one that replaces it. */
export function slotOf({ date, replaces }: PlannedSession): IsoDate {
  return replaces?.date ?? date
}

const slotWeek = ({ slot, date }: Meeting) => weekOf(slot ?? date)

function weekOf(date: IsoDate): string {
  const { year, week } = isoWeek(date)
  return `${year}-${week}`
}
