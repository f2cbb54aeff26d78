import type { IsoDate } from '../calendar/date'
import type { Party } from '../organisation/organisation'
import type { Id } from '../record/id'
import { inOrder } from '../record/order'
import { rowsBy } from '../record/rows-by'
import { rowOf, type State } from '../record/state'
import type { SipCall, SipMeeting } from './meeting'
import type { SipParticipant } from './participant'
import type { SipPlan } from './plan'
import type { Sip } from './sip'

/** Förbereds → kallad → upprättad → följs upp → avslutad (`domain.md` §2.10). */
export type SipState = 'preparing' | 'called' | 'established' | 'followedUp' | 'ended'

/** How far a SIP has come: counted from the kallelser that are out, the plans that are upprättade and its end. */
export function sipStateOf(state: State, sip: Sip): SipState {
  if (sip.endedOn !== null) return 'ended'
  const established = plansOf(state, sip.id).filter(({ establishedOn }) => establishedOn !== null).length
  if (established > 0) return established === 1 ? 'established' : 'followedUp'
  return callsOf(state, sip.id).some(({ sentOn }) => sentOn !== null) ? 'called' : 'preparing'
}

/** Those who take part, in the order that they were added. */
export function participantsOf(state: State, sipId: Id): SipParticipant[] {
  return rowsBy(state, 'sipParticipants', 'sipId', sipId).toSorted((a, b) => inOrder(a.id, b.id))
}

/** Those who are to come from now on: all but those that were put away, who took part before. */
export function takingPart(state: State, sipId: Id): SipParticipant[] {
  return participantsOf(state, sipId).filter(({ putAwayAt }) => putAwayAt === null)
}

/** Whether a role that somebody was given is nobody's any more. */
export function hasLeft(state: State, sipId: Id, participantId: Id | null): boolean {
  return participantId !== null && !takingPart(state, sipId).some(({ id }) => id === participantId)
}

/** The parties that somebody comes from in a SIP, each once. */
export function sipParties(state: State, sip: Pick<Sip, 'id'>): Party[] {
  return partiesFrom(state, takingPart(state, sip.id))
}

/** The parties that some participants come from, each once. */
export function partiesFrom(state: State, participants: readonly SipParticipant[]): Party[] {
  const ids = new Set(participants.map(({ partyId }) => partyId))
  return [...ids].flatMap((id) => rowOf(state, 'parties', id) ?? [])
}

/** The meetings of a SIP by day and time, those that were called off among them. */
export function sipMeetingsOf(state: State, sipId: Id): SipMeeting[] {
  const key = ({ date, start }: SipMeeting) => `${date} ${start}`
  return rowsBy(state, 'sipMeetings', 'sipId', sipId).toSorted((a, b) => inOrder(key(a), key(b)))
}

/** The meeting that is planned next, whether its day has passed or not. */
export function nextSipMeeting(state: State, sipId: Id): SipMeeting | undefined {
  return sipMeetingsOf(state, sipId).find(({ status }) => status === 'planned')
}

/** The kallelser and inbjudningar to all meetings of a SIP. */
export function callsOf(state: State, sipId: Id): SipCall[] {
  return sipMeetingsOf(state, sipId).flatMap(({ id }) => rowsBy(state, 'sipCalls', 'meetingId', id))
}

/** The versions of the plan, the first one first. */
export function plansOf(state: State, sipId: Id): SipPlan[] {
  return rowsBy(state, 'sipPlans', 'sipId', sipId).toSorted((a, b) => a.version - b.version)
}

/** The version that holds: the last one that is upprättad. */
export function planInForce(state: State, sipId: Id): SipPlan | undefined {
  return plansOf(state, sipId).findLast(({ establishedOn }) => establishedOn !== null)
}

/** The version that is being written. */
export function draftPlan(state: State, sipId: Id): SipPlan | undefined {
  return plansOf(state, sipId).find(({ establishedOn }) => establishedOn === null)
}

/** The meeting that writes a version of the plan, else the one that is planned next: also after the one that wrote was called off. */
export function meetingToHold(state: State, sipId: Id): SipMeeting | undefined {
  const writing = rowOf(state, 'sipMeetings', draftPlan(state, sipId)?.meetingId ?? null)
  const next = nextSipMeeting(state, sipId)
  return writing?.status === 'cancelled' ? (next ?? writing) : (writing ?? next)
}

/** The next day that something is to happen on: the planned meeting, else the follow-up of the plan that holds. */
export function nextSipDate(state: State, sip: Sip): IsoDate | null {
  if (sip.endedOn !== null) return null
  return nextSipMeeting(state, sip.id)?.date ?? planInForce(state, sip.id)?.followUpOn ?? null
}
