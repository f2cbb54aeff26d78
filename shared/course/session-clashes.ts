import { bookingsBetween } from '../calendar/bookings'
import { clashFinder, type Clash } from '../calendar/clashes'
import type { IsoDate } from '../calendar/date'
import type { Id } from '../record/id'
import type { State } from '../record/state'
import type { Cohort } from './cohort'
import { participantBookings, participantIds } from './participant-bookings'
import { leadersOf, roomOf } from './session-place'
import { sessionsOf } from './sessions'

/**
 * What the leaders, the room and the participants of a round are taken by at each of its coming sessions: bookings may
 * have come after the round.
 */
export function sessionClashes(state: State, cohort: Cohort, today: IsoDate): ReadonlyMap<Id, readonly Clash[]> {
  const coming = sessionsOf(state, cohort.id).filter(({ date, status }) => date >= today && status !== 'cancelled')
  const last = coming.at(-1)
  if (!last) return new Map()
  const span = { from: today, to: last.date, except: cohort.id }
  const personIds = participantIds(state, cohort.id)
  const find = clashFinder([...bookingsBetween(state, span), ...participantBookings(state, personIds, span)])
  return new Map(
    coming.map((session) => {
      const { date, start, end } = session
      const staffIds = leadersOf(session, cohort)
      return [session.id, find([{ date, start, end, staffIds, roomId: roomOf(session, cohort), personIds }])]
    }),
  )
}
