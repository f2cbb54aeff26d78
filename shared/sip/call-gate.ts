import type { CaseGate } from '../consent/gate'
import type { State } from '../record/state'
import { ageThen, missingAtAge } from './child-consent'
import { sipGate } from './gate'
import type { SipMeeting } from './meeting'
import type { SipParticipant } from './participant'
import type { Sip } from './sip'
import { takingPart } from './sip-state'

type Day = Pick<SipMeeting, 'date' | 'ofAge'>

/** Whether the consent that holds at a meeting opens it to anybody at all: then each party is asked about by itself. */
export function opensToSome(gate: CaseGate): boolean {
  return gate.state !== 'blocked' || gate.reason === 'parties'
}

/** What keeps everybody from being called to a meeting, as sentences: consent, and what is asked for a child. */
export function whyNobodyIsCalled(state: State, sip: Sip, day: Day): string[] {
  if (sip.endedOn !== null) return ['SIP:en är avslutad.']
  const gate = sipGate(state, sip, day.date)
  return [...(opensToSome(gate) ? [] : [gate.sentence]), ...missingAtAge(state, sip, day)]
}

/** Why the consent does not let one participant be called to a meeting, as a sentence; undefined when it does. */
export function whyNotCalled(state: State, sip: Sip, day: Day, participant: SipParticipant): string | undefined {
  switch (participant.as) {
    case 'person':
      return undefined
    case 'party': {
      const gate = sipGate(state, sip, day.date)
      const isMissing = gate.state === 'blocked' && gate.missing.some(({ id }) => id === participant.partyId)
      return isMissing ? 'Samtycket omfattar inte parten.' : undefined
    }
    case 'guardian':
    case 'close':
    case 'other': {
      const speaksForChild = participant.as === 'guardian' && ageThen(state, sip, day) === 'child'
      return speaksForChild || participant.isNamedInConsent ? undefined : 'Samtycket namnger inte den här deltagaren.'
    }
  }
}

/** Those whom the consent lets be called to a meeting; nobody while something keeps everybody from it. */
export function mayBeCalled(state: State, sip: Sip, day: Day): SipParticipant[] {
  if (whyNobodyIsCalled(state, sip, day).length > 0) return []
  return takingPart(state, sip.id).filter((one) => whyNotCalled(state, sip, day, one) === undefined)
}
