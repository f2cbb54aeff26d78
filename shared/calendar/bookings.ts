import type { Cohort } from '../course/cohort'
import { cohortTitle } from '../course/cohort-title'
import { leadersOf, roomOf } from '../course/session-place'
import { roomCalled } from '../organisation/room-called'
import type { Id } from '../record/id'
import { rowOf, rowsOf, type State } from '../record/state'
import { sipMeetingsBetween } from '../sip/meetings-between'
import { calledTo } from '../team/called'
import { absenceBookings } from './absence-bookings'
import type { Activity, Booking } from './clashes'
import type { ClockTime, IsoDate } from './date'

/** Which bookings are asked for: both dates included. */
export interface BookingSpan {
  readonly from: IsoDate
  readonly to: IsoDate
  /** A round or meeting, of a team or a SIP, that is being planned again, and so cannot clash with itself. */
  readonly except?: Id | null
}

/** When and what, before it is known who and where. */
interface Occasion {
  readonly date: IsoDate
  readonly start: ClockTime
  readonly end: ClockTime
  readonly activity: Activity
}

/**
 * Every booking of staff and rooms between two dates: sessions, team meetings and SIP meetings that are not cancelled or
 * put away, and the hours and days that somebody is away.
 */
export function bookingsBetween(state: State, span: BookingSpan): Booking[] {
  return [
    ...sessionBookings(state, span),
    ...meetingBookings(state, span),
    ...sipBookings(state, span),
    ...absenceBookings(state, span),
  ]
}

function sessionBookings(state: State, { from, to, except }: BookingSpan): Booking[] {
  const activities = new Map<Id, Activity>()
  // Many years of rounds have no session between the dates: only those that have are named.
  const activityOf = (cohort: Cohort): Activity => {
    const named = activities.get(cohort.id) ?? { kind: 'cohort', id: cohort.id, name: cohortTitle(state, cohort) }
    activities.set(cohort.id, named)
    return named
  }
  return rowsOf(state, 'sessions').flatMap((session) => {
    const { cohortId, date, start, end, status, putAwayAt } = session
    if (date < from || date > to || status === 'cancelled' || putAwayAt !== null || cohortId === except) return []
    const cohort = rowOf(state, 'cohorts', cohortId)
    if (!cohort || cohort.status === 'cancelled' || cohort.putAwayAt !== null) return []
    const occasion = { date, start, end, activity: activityOf(cohort) }
    return [
      ...staffBookings(state, occasion, leadersOf(session, cohort)),
      ...roomBookings(state, occasion, roomOf(session, cohort)),
    ]
  })
}

function meetingBookings(state: State, { from, to, except }: BookingSpan): Booking[] {
  return rowsOf(state, 'meetings').flatMap(({ id, teamId, date, start, end, place, status, putAwayAt }) => {
    const team = rowOf(state, 'teams', teamId)
    if (!team || id === except || date < from || date > to || status === 'cancelled' || putAwayAt !== null) return []
    const occasion = { date, start, end, activity: { kind: 'meeting', id, name: team.name } as const }
    const staffIds = calledTo(state, { id, teamId, date }).map(({ staff }) => staff.id)
    return [...staffBookings(state, occasion, staffIds), ...roomBookings(state, occasion, roomCalled(state, place))]
  })
}

function sipBookings(state: State, { from, to, except }: BookingSpan): Booking[] {
  return sipMeetingsBetween(state, from, to).flatMap(({ staffIds, meeting: { id, date, start, end, place } }) => {
    if (id === except) return []
    const occasion = { date, start, end, activity: { kind: 'sip', id, name: 'SIP-möte' } as const }
    return [...staffBookings(state, occasion, staffIds), ...roomBookings(state, occasion, roomCalled(state, place))]
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
