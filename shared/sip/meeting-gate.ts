import type { CaseGate } from '../consent/gate'
import type { Party } from '../organisation/organisation'
import { rowsBy } from '../record/rows-by'
import type { State } from '../record/state'
import { sipGate } from './gate'
import type { SipMeeting } from './meeting'
import type { Sip } from './sip'
import { participantsOf, partiesFrom, sipParties } from './sip-state'

/** Whether those who are at a meeting may speak of the person on its day. Who was called and did not come is not asked for. */
export function meetingGate(state: State, sip: Sip, meeting: SipMeeting): CaseGate {
  return sipGate(state, sip, meeting.date, partiesAt(state, sip, meeting))
}

/** The parties at a meeting: of those who were called and have not been ticked as absent; of all who take part before a call. */
function partiesAt(state: State, sip: Sip, { id }: SipMeeting): Party[] {
  const calls = rowsBy(state, 'sipCalls', 'meetingId', id)
  if (calls.length === 0) return sipParties(state, sip)
  const here = new Set(calls.filter(({ attended }) => attended !== false).map(({ participantId }) => participantId))
  return partiesFrom(
    state,
    participantsOf(state, sip.id).filter((one) => here.has(one.id)),
  )
}
