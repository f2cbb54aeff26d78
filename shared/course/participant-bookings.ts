import type { BookingSpan } from '../calendar/bookings'
import type { Activity, Booking } from '../calendar/clashes'
import type { Id } from '../record/id'
import { rowsBy } from '../record/rows-by'
import { rowOf, rowsOf, type State } from '../record/state'
import { numberedItems } from '../team/agenda'
import type { Cohort } from './cohort'
import { cohortTitle } from './cohort-title'
import { holdsPlace } from './enrolment-status'
import { enrolmentsOf } from './participation'

/** The people with a place in a round. */
export function participantIds(state: State, cohortId: Id | null): Id[] {
  if (cohortId === null) return []
  return [
    ...new Set(
      enrolmentsOf(state, cohortId)
        .filter(holdsPlace)
        .map(({ personId }) => personId),
    ),
  ]
}

/**
 * When these people are taken between two dates: by sessions of other rounds where they have a place, and by the item of a
 * team meeting that takes up their case. An avidentifierat case refers to nobody, and so takes nobody's time.
 */
export function participantBookings(state: State, personIds: readonly Id[], span: BookingSpan): Booking[] {
  if (personIds.length === 0) return []
  const people = new Set(personIds)
  return [...bookedForCourses(state, people, span), ...bookedForMeetings(state, people, span)]
}

function bookedForCourses(state: State, people: ReadonlySet<Id>, { from, to, except }: BookingSpan): Booking[] {
  return [...people].flatMap((personId) =>
    roundsWithPlace(state, personId)
      .filter(({ id }) => id !== except)
      .flatMap((cohort) => {
        const activity = { kind: 'cohort', id: cohort.id, name: cohortTitle(state, cohort) } as const
        return rowsBy(state, 'sessions', 'cohortId', cohort.id)
          .filter(({ date, status, putAwayAt }) => {
            return date >= from && date <= to && status !== 'cancelled' && putAwayAt === null
          })
          .flatMap(({ date, start, end }) => bookingOf(state, personId, { date, start, end, activity }))
      }),
  )
}

function roundsWithPlace(state: State, personId: Id): Cohort[] {
  const placed = rowsBy(state, 'enrolments', 'personId', personId).filter(holdsPlace)
  return [...new Set(placed.map(({ cohortId }) => cohortId))].flatMap((cohortId) => {
    const cohort = rowOf(state, 'cohorts', cohortId)
    return cohort && cohort.status !== 'cancelled' && cohort.putAwayAt === null ? [cohort] : []
  })
}

function bookedForMeetings(state: State, people: ReadonlySet<Id>, { from, to, except }: BookingSpan): Booking[] {
  return rowsOf(state, 'meetings').flatMap(({ id, teamId, date, status, putAwayAt }) => {
    const team = rowOf(state, 'teams', teamId)
    if (!team || id === except || date < from || date > to || status === 'cancelled' || putAwayAt !== null) return []
    const activity: Activity = { kind: 'meeting', id, name: team.name }
    return numberedItems(state, id).flatMap(({ case: taken, start, end }) => {
      if (taken?.mode !== 'consent' || taken.personId === null || !people.has(taken.personId)) return []
      return bookingOf(state, taken.personId, { date, start, end, activity })
    })
  })
}

function bookingOf(
  state: State,
  personId: Id,
  occasion: Pick<Booking, 'date' | 'start' | 'end' | 'activity'>,
): Booking[] {
  const person = rowOf(state, 'persons', personId)
  return person ? [{ ...occasion, kind: 'person', resourceId: personId, resourceName: person.code }] : []
}
