import { rowOf, type State } from '../record/state'
import { sipCapacityNames } from './names'
import type { SipParticipant } from './participant'

/** What somebody who takes part is called: a member of staff by name, the person by code, a verksamhet until somebody is named. */
export function participantName(state: State, participant: SipParticipant): string {
  const { as, sipId, staffId, name, role, unit } = participant
  if (as === 'person') return rowOf(state, 'persons', rowOf(state, 'sips', sipId)?.personId ?? null)?.code ?? 'Personen'
  return rowOf(state, 'staff', staffId)?.name ?? [name, unit, role].find((text) => text !== '') ?? sipCapacityNames[as]
}
