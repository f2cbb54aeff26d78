import type { Id } from '../record/id'
import { rowOf, type State } from '../record/state'
import { planLock } from '../sip/open-plan'
import { draftPlan, meetingToHold } from '../sip/sip-state'
import { roomPhase } from '../team/room/open-close'

/** Where a meeting is held: the room of a team's, or a SIP's meeting; without an id the one that its screen shows then. */
export type MeetingPlace =
  | { readonly kind: 'room'; readonly meetingId: Id }
  | { readonly kind: 'sip'; readonly sipId: Id; readonly meetingId: Id | null }

/**
 * Whether a meeting is being held there now, so that nobody is to be locked out of it: a team's from when it is opened until it
 * is closed, a SIP's for as long as its plan is written at it. A SIP's whose plan is kept elsewhere has nothing here to be
 * locked out of.
 */
export function isMeetingHeld(state: State, place: MeetingPlace): boolean {
  if (place.kind === 'sip') return isPlanWritten(state, place.sipId, place.meetingId)
  const meeting = rowOf(state, 'meetings', place.meetingId)
  return meeting !== undefined && roomPhase(meeting) === 'open'
}

function isPlanWritten(state: State, sipId: Id, meetingId: Id | null): boolean {
  const meeting = rowOf(state, 'sipMeetings', meetingId) ?? meetingToHold(state, sipId)
  const plan = draftPlan(state, sipId)
  return meeting !== undefined && plan?.meetingId === meeting.id && planLock(state, plan) === undefined
}
