import * as z from 'zod'
import { IsoDate } from '../calendar/date'
import { Id } from '../record/id'
import { row } from '../record/row'

/**
 * A SIP by law, a SamSIP that AF and FK take part in, and the two meetings that are held in the same way: nätverksmöte
 * and trepartsmöte (`domain.md` §1).
 */
export const SipKind = z.enum(['sip', 'samSip', 'network', 'threeParty'])
export type SipKind = z.infer<typeof SipKind>

/** Why a SIP ended [001]. */
export const SipEnd = z.enum(['goalsMet', 'noNeed', 'consentWithdrawn', 'other'])
export type SipEnd = z.infer<typeof SipEnd>

/** Whose consent a child's SIP rests on: both vårdnadshavare, the only one there is, or fewer for a reason. */
export const Guardians = z.enum(['both', 'sole', 'exception'])
export type Guardians = z.infer<typeof Guardians>

/** A samordnad individuell plan from the need on, with one person. Its state is counted from what has been done, never stored. */
export const Sip = row({
  personId: Id,
  kind: SipKind,
  /** The case at a team that it came from, and that its result goes back to. */
  caseId: Id.nullable(),
  /** Behovet: who noticed it (initiativtagare), at which party, and when. */
  noticedOn: IsoDate,
  noticedBy: z.string(),
  noticedByPartyId: Id.nullable(),
  /** Frågeställning. */
  question: z.string(),
  /** The notice that somebody in hospital is utskrivningsklar; null where nobody is to be discharged. */
  dischargeReadyOn: IsoDate.nullable(),
  /** The region's own system, when the plan is written there and Rådrum keeps no plan; empty otherwise. */
  elsewhere: z.string(),
  /** What the plan is called in that system. */
  reference: z.string(),
  /** Of somebody under 18; null until somebody has said. */
  guardians: Guardians.nullable(),
  guardiansReason: z.string(),
  /** Barnets delaktighet: when the child was asked and told, and what it said. */
  childAskedOn: IsoDate.nullable(),
  childNote: z.string(),
  endedOn: IsoDate.nullable(),
  endReason: SipEnd.nullable(),
  endNote: z.string(),
})
export type Sip = z.infer<typeof Sip>
