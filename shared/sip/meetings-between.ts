import type { IsoDate } from '../calendar/date'
import type { Id } from '../record/id'
import { rowOf, rowsOf, type State } from '../record/state'
import type { SipMeeting } from './meeting'
import type { Sip } from './sip'
import { participantsOf } from './sip-state'

/** A SIP meeting that takes up time, and whom of the staff list it takes. */
export interface TakenTime {
  readonly meeting: SipMeeting
  readonly sip: Sip
  readonly staffIds: readonly Id[]
}

/** The SIP meetings between two dates, both included, that are held or still to be held. */
export function sipMeetingsBetween(state: State, from: IsoDate, to: IsoDate): TakenTime[] {
  return rowsOf(state, 'sipMeetings').flatMap((meeting) => {
    const { sipId, date, status, putAwayAt } = meeting
    if (date < from || date > to || status === 'cancelled' || putAwayAt !== null) return []
    const sip = rowOf(state, 'sips', sipId)
    if (!sip || sip.putAwayAt !== null || (status === 'planned' && sip.endedOn !== null)) return []
    return [{ meeting, sip, staffIds: staffOf(state, sipId) }]
  })
}

function staffOf(state: State, sipId: Id): Id[] {
  return participantsOf(state, sipId).flatMap(({ staffId, putAwayAt }) =>
    staffId === null || putAwayAt !== null ? [] : staffId,
  )
}
