import { done, put, putNew, refused, type Verb } from '../record/change'
import type { Id } from '../record/id'
import { rowsBy } from '../record/rows-by'
import { rowOf, type State } from '../record/state'
import type { SipCall, SipMeeting } from './meeting'
import type { SipParticipant } from './participant'
import { participantsOf } from './sip-state'

/** One line of who is here: somebody who takes part, and the kallelse that brought them, where there was one. */
export interface SipAttendee {
  readonly participant: SipParticipant
  readonly call: SipCall | undefined
  readonly isChair: boolean
}

/** Everyone who takes part in a SIP, as its meeting asks for them; those put away only where they were called to it. */
export function sipAttendees(state: State, { id, sipId, chairIds }: SipMeeting): SipAttendee[] {
  const calls = rowsBy(state, 'sipCalls', 'meetingId', id)
  return participantsOf(state, sipId)
    .map((participant) => ({
      participant,
      call: calls.find(({ participantId }) => participantId === participant.id),
      isChair: chairIds.includes(participant.id),
    }))
    .filter(({ participant, call }) => participant.putAwayAt === null || call !== undefined)
}

/** What stands of somebody who came without being called. */
const notCalled = {
  sentOn: null,
  toldDate: null,
  toldStart: null,
  answer: 'none',
  answeredOn: null,
  reason: '',
  substitute: '',
} as const

/** Ticks somebody as here or not. Who came without being called gets a line of their own. */
export function setSipAttended(meetingId: Id, participantId: Id, attended: boolean): Verb {
  return (state, circumstances) => {
    const meeting = rowOf(state, 'sipMeetings', meetingId)
    if (!meeting) return refused({ message: 'Mötet finns inte kvar.' })
    if (!rowOf(state, 'sipParticipants', participantId)) return refused({ message: 'Deltagaren är borttagen.' })
    const call = sipAttendees(state, meeting).find(({ participant }) => participant.id === participantId)?.call
    const name = 'bockade av vem som är med'
    if (!call)
      return done(name, [putNew('sipCalls', { meetingId, participantId, ...notCalled, attended }, circumstances)])
    return done(name, call.attended === attended ? [] : [put('sipCalls', { ...call, attended })])
  }
}

const mostChairs = 2

/** Lets somebody lead the meeting, or no more. Two may share it. */
export function toggleSipChair(meetingId: Id, participantId: Id): Verb {
  return (state) => {
    const meeting = rowOf(state, 'sipMeetings', meetingId)
    if (!meeting) return refused({ message: 'Mötet finns inte kvar.' })
    const others = meeting.chairIds.filter((id) => id !== participantId)
    const leads = others.length < meeting.chairIds.length
    if (!leads && others.length >= mostChairs) {
      return refused({ message: 'Två leder redan mötet. Ta bort den ena först.' })
    }
    const chairIds = leads ? others : [...others, participantId]
    return done('ändrade vem som leder mötet', [put('sipMeetings', { ...meeting, chairIds })])
  }
}
