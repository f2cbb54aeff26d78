import { bookingsBetween } from '../calendar/bookings'
import { clashes, type Clash } from '../calendar/clashes'
import type { IsoDate } from '../calendar/date'
import type { State } from '../record/state'
import type { Cohort } from './cohort'
import { sessionsOf } from './sessions'

/** What a round's leaders and room are booked for at its coming sessions: bookings may have come after the round. */
export function sessionClashes(state: State, { id, leaderIds, roomId }: Cohort, today: IsoDate): Clash[] {
  const coming = sessionsOf(state, id).filter(({ date, status }) => date >= today && status !== 'cancelled')
  const last = coming.at(-1)
  if (!last) return []
  const wanted = coming.map(({ date, start, end }) => ({ date, start, end, staffIds: leaderIds, roomId }))
  return clashes(wanted, bookingsBetween(state, { from: today, to: last.date, except: id }))
}
