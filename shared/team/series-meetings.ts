import { inOrder } from '../record/order'
import { rowsOf, type State } from '../record/state'
import type { Id } from '../record/id'
import type { Meeting } from './meeting'
import type { MeetingSeries } from './meeting-series'

/** A series' meetings, soonest first, cancelled ones too. */
export function meetingsOfSeries(state: State, seriesId: Id): Meeting[] {
  return rowsOf(state, 'meetings')
    .filter((meeting) => meeting.seriesId === seriesId && meeting.putAwayAt === null)
    .sort((one, other) => inOrder(one.date + one.start, other.date + other.start))
}

/** A team's series, the first to begin first. */
export function seriesOfTeam(state: State, teamId: Id): MeetingSeries[] {
  return rowsOf(state, 'meetingSeries')
    .filter((series) => series.teamId === teamId)
    .sort((one, other) => inOrder(one.startDate + one.start, other.startDate + other.start))
}
