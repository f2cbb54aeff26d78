import type { Id } from '../../record/id'
import { rowOf } from '../../record/state'
import { oneLine } from '../../record/text'
import { participantName as nameInSip } from '../../sip/participant-name'
import { sipCapacityNames } from '../../sip/names'
import type { SipParticipant } from '../../sip/participant'
import type { SipSource } from './plan-source'

/** What a participant is called: the person by name or code, staff by name, others as they were written down. */
export function participantName({ state, name, code, line }: SipSource, participant: SipParticipant): string {
  if (participant.as === 'person') return name || code
  const called = nameInSip(state, participant)
  return participant.staffId === null ? line(called) : oneLine(called)
}

/** `fast vårdkontakt`; what somebody takes part as where no role is written. */
export function participantRole({ line }: Pick<SipSource, 'line'>, { as, role }: SipParticipant): string {
  return line(role) || sipCapacityNames[as]
}

/** `Region Stockholm, psykiatrisk mottagning` */
export function participantFrom({ state, line }: SipSource, { partyId, unit }: SipParticipant): string {
  return [partyName(state, partyId), line(unit)].filter(Boolean).join(', ')
}

export function partyName(state: SipSource['state'], partyId: Id | null): string {
  return oneLine(rowOf(state, 'parties', partyId)?.name ?? '')
}

/** A participant by id, one who takes part no longer too; undefined where nobody is meant. */
export function participantBy({ everybody }: SipSource, id: Id | null): SipParticipant | undefined {
  return everybody.find((participant) => participant.id === id)
}
