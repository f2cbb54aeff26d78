import * as z from 'zod'
import type { Party } from '../organisation/organisation'
import { Id } from '../record/id'
import { row } from '../record/row'
import type { SipKind } from './sip'

/** In which capacity somebody takes part: the person, a vårdnadshavare, a närstående, somebody from a party, or another. */
export const SipCapacity = z.enum(['person', 'guardian', 'close', 'party', 'other'])
export type SipCapacity = z.infer<typeof SipCapacity>

/** Somebody who is to take part in a SIP. */
export const SipParticipant = row({
  sipId: Id,
  as: SipCapacity,
  /** The party that somebody comes from; only of those who come from one. */
  partyId: Id.nullable(),
  /** Whom in the staff list, when it is somebody there. */
  staffId: Id.nullable(),
  /** Who, when it is nobody in the staff list. Empty for the person, who is a code. */
  name: z.string(),
  /** Roll: `fast vårdkontakt`, `god man`. */
  role: z.string(),
  /** Verksamhet: `psykiatrisk mottagning`. */
  unit: z.string(),
  phone: z.string(),
  /** A huvudman is called by a binding kallelse; everybody else is invited. */
  isSummoned: z.boolean(),
  /** Somebody outside the parties whom the consent names too. */
  isNamedInConsent: z.boolean(),
})
export type SipParticipant = z.infer<typeof SipParticipant>

/**
 * Whether somebody from the party gets a binding kallelse where nobody has said otherwise: kommun and region by law, and
 * to a SamSIP AF and FK by agreement [001].
 */
export function isUsuallySummoned(kind: SipKind, party: Pick<Party, 'kind'> | undefined): boolean {
  if (!party || kind === 'network' || kind === 'threeParty') return false
  const isHuvudman = party.kind === 'kommun' || party.kind === 'region'
  return isHuvudman || (kind === 'samSip' && (party.kind === 'af' || party.kind === 'fk'))
}
