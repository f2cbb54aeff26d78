import type { IsoDate } from '../calendar/date'
import { formatDay } from '../calendar/format'
import { done, put, refused, type Verb } from '../record/change'
import type { Id } from '../record/id'
import { rowOf, type State } from '../record/state'
import { meetLock } from './follow-up'
import type { SipMeeting } from './meeting'
import type { Sip } from './sip'

/** Why a meeting cannot be said to have been held here; undefined when it can. */
export function holdLock(
  state: State,
  sip: Sip | undefined,
  meeting: SipMeeting | undefined,
  today: IsoDate,
): string | undefined {
  if (sip?.elsewhere === '') return 'Upprätta planen, så räknas mötet som hållet.'
  if (meeting && meeting.date > today) return `Mötet räknas som hållet tidigast ${formatDay(meeting.date)}.`
  return meetLock(state, sip, meeting)
}

/** Says that a meeting has been held whose plan is kept in another system: where the plan is here, that is what says so. */
export function holdSipMeeting(id: Id): Verb {
  return (state, { today }) => {
    const meeting = rowOf(state, 'sipMeetings', id)
    const message = holdLock(state, rowOf(state, 'sips', meeting?.sipId ?? null), meeting, today)
    if (message !== undefined || !meeting) return refused({ message: message ?? 'Mötet finns inte kvar.' })
    return done('höll ett SIP-möte', [put('sipMeetings', { ...meeting, status: 'held' })])
  }
}
