import { cohortTitle } from '../course/cohort-title'
import { roomCalled } from '../organisation/room-called'
import type { Id } from '../record/id'
import { rowOf, rowsOf, type State } from '../record/state'
import type { Activity, Booking } from './clashes'
import type { ClockTime, IsoDate } from './date'

/** Which bookings are asked for: both dates included. */
export interface BookingSpan {
  readonly from: IsoDate
  readonly to: IsoDate
  /** A round or meeting that is being planned again, and so cannot clash with itself. */
  readonly except?: Id | null
}

/** When and what, before it is known who and where. */
interface Occasion {
  readonly date: IsoDate
  readonly start: ClockTime
  readonly end: ClockTime
  readonly activity: Activity
}

/** Every booking of staff and rooms between two dates: sessions and team meetings that are not cancelled or put away. */
export function bookingsBetween(state: State, span: BookingSpan): Booking[] {
  return [...sessionBookings(state, span), ...meetingBookings(state, span)]
}

function sessionBookings(state: State, { from, to, except }: BookingSpan): Booking[] {
  const resourcesOf = new Map<Id, { activity: Activity; staffIds: readonly Id[]; roomId: Id | null }>()
  for (const cohort of rowsOf(state, 'cohorts')) {
    if (cohort.id === except || cohort.status === 'cancelled' || cohort.putAwayAt !== null) continue
    const activity = { kind: 'cohort', id: cohort.id, name: cohortTitle(state, cohort) } as const
    resourcesOf.set(cohort.id, { activity, staffIds: cohort.leaderIds, roomId: cohort.roomId })
  }
  return rowsOf(state, 'sessions').flatMap((session) => {
    const { cohortId, date, start, end, status, putAwayAt } = session
    const found = resourcesOf.get(cohortId)
    if (!found || date < from || date > to || status === 'cancelled' || putAwayAt !== null) return []
    const occasion = { date, start, end, activity: found.activity }
    return [...staffBookings(state, occasion, found.staffIds), ...roomBookings(state, occasion, found.roomId)]
  })
}

function meetingBookings(state: State, { from, to, except }: BookingSpan): Booking[] {
  const membersOf = new Map<Id, Id[]>()
  for (const { teamId, staffId, putAwayAt } of rowsOf(state, 'teamMembers')) {
    if (putAwayAt === null) membersOf.set(teamId, [...(membersOf.get(teamId) ?? []), staffId])
  }
  return rowsOf(state, 'meetings').flatMap(({ id, teamId, date, start, end, place, status, putAwayAt }) => {
    const team = rowOf(state, 'teams', teamId)
    if (!team || id === except || date < from || date > to || status === 'cancelled' || putAwayAt !== null) return []
    const occasion = { date, start, end, activity: { kind: 'meeting', id, name: team.name } as const }
    return [
      ...staffBookings(state, occasion, membersOf.get(teamId) ?? []),
      ...roomBookings(state, occasion, roomCalled(state, place)),
    ]
  })
}

function staffBookings(state: State, occasion: Occasion, staffIds: readonly Id[]): Booking[] {
  return staffIds.flatMap((resourceId) => {
    const staff = rowOf(state, 'staff', resourceId)
    return staff ? [{ ...occasion, kind: 'staff' as const, resourceId, resourceName: staff.name }] : []
  })
}

function roomBookings(state: State, occasion: Occasion, roomId: Id | null): Booking[] {
  const room = rowOf(state, 'rooms', roomId)
  return room ? [{ ...occasion, kind: 'room', resourceId: room.id, resourceName: room.name }] : []
}
