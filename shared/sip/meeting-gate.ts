import type { CaseGate } from '../consent/gate'
import { capitalised } from '../calendar/format'
import type { Party } from '../organisation/organisation'
import { rowsBy } from '../record/rows-by'
import type { State } from '../record/state'
import { whyNotCalled } from './call-gate'
import { sipGate } from './gate'
import type { SipCall, SipMeeting } from './meeting'
import type { SipParticipant } from './participant'
import { participantName } from './participant-name'
import type { Sip } from './sip'
import { participantsOf, partiesFrom, sipParties } from './sip-state'

/** Why those who are at a meeting may not speak of the person there, as a sentence that names nobody; undefined when they may. */
export function meetingLock(state: State, sip: Sip, meeting: SipMeeting): string | undefined {
  const gate = meetingGate(state, sip, meeting)
  return gate.state === 'blocked' ? gate.sentence : uncoveredHere(state, sip, meeting)
}

/** Of those outside the parties, whoever has been ticked as here has to be somebody whom the consent lets come. */
function uncoveredHere(state: State, sip: Sip, meeting: SipMeeting): string | undefined {
  const here = calledWho(state, sip, meeting, ({ attended }) => attended === true)
  for (const one of here.filter(({ as }) => as !== 'party')) {
    const why = whyNotCalled(state, sip, meeting, one)
    if (why !== undefined) return `${capitalised(participantName(state, one, 'hidden'))} är här. ${why}`
  }
  return undefined
}

/** Whether the parties at a meeting may speak of the person on its day. Who was called and did not come is not asked for. */
function meetingGate(state: State, sip: Sip, meeting: SipMeeting): CaseGate {
  return sipGate(state, sip, meeting.date, partiesAt(state, sip, meeting))
}

/** The parties at a meeting: of those who were called and have not been ticked as absent; of all who take part before a call. */
function partiesAt(state: State, sip: Sip, meeting: SipMeeting): Party[] {
  if (rowsBy(state, 'sipCalls', 'meetingId', meeting.id).length === 0) return sipParties(state, sip)
  return partiesFrom(
    state,
    calledWho(state, sip, meeting, ({ attended }) => attended !== false),
  )
}

function calledWho(state: State, sip: Sip, { id }: SipMeeting, which: (call: SipCall) => boolean): SipParticipant[] {
  const calls = rowsBy(state, 'sipCalls', 'meetingId', id).filter(which)
  const ids = new Set(calls.map(({ participantId }) => participantId))
  return participantsOf(state, sip.id).filter((one) => ids.has(one.id))
}
