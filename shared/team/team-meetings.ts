import type { IsoDate } from '../calendar/date'
import { addDays, daysBetween } from '../calendar/days'
import type { Id } from '../record/id'
import { inOrder } from '../record/order'
import { rowOf, rowsOf, type State } from '../record/state'
import type { Meeting } from './meeting'

/** A team's meetings that are not put away: those to come soonest first, those held newest first, those cancelled. */
export interface TeamMeetings {
  readonly coming: readonly Meeting[]
  readonly held: readonly Meeting[]
  readonly cancelled: readonly Meeting[]
}

/** Sorts a team's meetings by what has become of them. */
export function teamMeetings(state: State, teamId: Id): TeamMeetings {
  const all = rowsOf(state, 'meetings')
    .filter((meeting) => meeting.teamId === teamId && meeting.putAwayAt === null)
    .sort((a, b) => inOrder(a.date + a.start, b.date + b.start))
  const inState = (status: Meeting['status']) => all.filter((meeting) => meeting.status === status)
  return { coming: inState('planned'), held: inState('held').reverse(), cancelled: inState('cancelled').reverse() }
}

/** The team's next planned meeting after this one, where a case can be moved. */
export function meetingAfter(state: State, meeting: Meeting): Meeting | undefined {
  const begins = ({ date, start }: Meeting) => date + start
  return teamMeetings(state, meeting.teamId).coming.find((other) => begins(other) > begins(meeting))
}

/** The day of the team's next planned meeting after the one that an item belongs to; null when none is planned. */
export function nextMeetingDate(state: State, agendaItemId: Id): IsoDate | null {
  const meeting = rowOf(state, 'meetings', rowOf(state, 'agendaItems', agendaItemId)?.meetingId ?? null)
  return (meeting && meetingAfter(state, meeting)?.date) ?? null
}

/** The day that the team is next planned to meet, from a day on; null when no meeting is planned. */
export function nextTeamMeetingDate(state: State, teamId: Id, from: IsoDate): IsoDate | null {
  return teamMeetings(state, teamId).coming.find(({ date }) => date >= from)?.date ?? null
}

/** When the team would meet next if it goes on as its last two meetings did; null when that cannot be told. */
export function proposeMeetingDate(state: State, teamId: Id, today: IsoDate): IsoDate | null {
  const { coming, held } = teamMeetings(state, teamId)
  const [last, previous] = [...coming, ...held]
    .map(({ date }) => date)
    .sort()
    .reverse()
  if (last === undefined || previous === undefined) return null
  const next = addDays(last, daysBetween(previous, last))
  return next > today && next > last ? next : null
}
