import type { Naming } from '../person/naming'
import { rowOf, type State } from '../record/state'
import { sipCapacityNames } from './names'
import type { SipParticipant } from './participant'

/**
 * What somebody who takes part is called: a member of staff by name, the person by code, a verksamhet until somebody is
 * named. While identities are hidden whoever is in no staff list is called by what they are.
 */
export function participantName(state: State, participant: SipParticipant, naming: Naming = 'shown'): string {
  const { as, sipId, staffId, role, unit } = participant
  const name = naming === 'hidden' ? '' : participant.name
  if (as === 'person') return rowOf(state, 'persons', rowOf(state, 'sips', sipId)?.personId ?? null)?.code ?? 'Personen'
  return rowOf(state, 'staff', staffId)?.name ?? [name, unit, role].find((text) => text !== '') ?? sipCapacityNames[as]
}
