import type { Naming } from '../person/naming'
import { rowOf, type State } from '../record/state'
import { measureByNames, sipCapacityNames } from './names'
import type { SipParticipant } from './participant'
import { participantName } from './participant-name'
import type { SipMeasure } from './plan'

type Responsible = Pick<SipMeasure, 'by' | 'partyId' | 'participantId' | 'who'>

/**
 * What a list calls a participant, and where from: the person by neither name nor code, everybody else as
 * `participantName` has it.
 */
export function participantLabel(
  state: State,
  participant: SipParticipant,
  naming: Naming,
): { readonly name: string; readonly facts: string } {
  const { as, role, partyId } = participant
  if (as === 'person') return { name: sipCapacityNames.person, facts: '' }
  const party = rowOf(state, 'parties', partyId)?.name ?? ''
  const name = participantName(state, participant, naming)
  return { name, facts: [party, role === name ? '' : role].filter(Boolean).join(' · ') }
}

/** Whether an insats has somebody who answers for it: a party, the person, or somebody else by name. */
export function hasResponsible({ by, partyId, participantId, who }: Responsible): boolean {
  if (by === 'person') return true
  return by === 'party' ? partyId !== null : participantId !== null || who !== ''
}

/**
 * Who answers for an insats, in words: `Lena Dahl, Region Stockholm`. The person is called by `person`; empty when nobody is.
 * While identities are hidden whoever is in no staff list is called by what they are.
 */
export function responsibleName(
  state: State,
  measure: Responsible,
  naming: Naming,
  person = measureByNames.person,
): string {
  if (measure.by === 'person') return person
  const party = measure.by === 'party' ? (rowOf(state, 'parties', measure.partyId)?.name ?? '') : ''
  const participant = rowOf(state, 'sipParticipants', measure.participantId)
  const name = participant ? participantName(state, participant, naming) : writtenName(measure, naming)
  return [name, party].filter(Boolean).join(', ')
}

function writtenName({ by, who }: Responsible, naming: Naming): string {
  if (naming === 'shown' || who === '') return who
  return by === 'other' ? measureByNames.other : ''
}
