import * as z from 'zod'
import { IsoDate } from '../calendar/date'
import { Id } from '../record/id'
import { row } from '../record/row'

/** Separate consents, never one boolean (`domain.md` §2.4). */
export const ConsentKind = z.enum(['participation', 'informationExchange', 'sip', 'survey', 'statistics'])
export type ConsentKind = z.infer<typeof ConsentKind>

/** Begärt of the person, utskickat as a form, inkommet, nekat, återkallat. */
export const ConsentStatus = z.enum(['requested', 'sent', 'received', 'refused', 'withdrawn'])
export type ConsentStatus = z.infer<typeof ConsentStatus>

/** What a consent may cover, as the form has it to tick. */
export const ConsentData = z.enum(['contact', 'work', 'health', 'living', 'livelihood', 'measures'])
export type ConsentData = z.infer<typeof ConsentData>

export const ConsentForm = z.enum(['written', 'oral'])
export type ConsentForm = z.infer<typeof ConsentForm>

/** Who gave it: the person, a vårdnadshavare, or somebody else who may speak for the person. */
export const GivenBy = z.enum(['self', 'guardian', 'representative'])
export type GivenBy = z.infer<typeof GivenBy>

/** A samtycke: for one purpose, to named parties, for a time. That it has run out is counted, never stored. */
export const Consent = row({
  personId: Id,
  kind: ConsentKind,
  status: ConsentStatus,
  purpose: z.string(),
  partyIds: z.array(Id),
  /** Both ends included; null where the form names none. */
  validFrom: IsoDate.nullable(),
  validTo: IsoDate.nullable(),
  withdrawnOn: IsoDate.nullable(),
  /** Where the signed original is kept. */
  originalKeptAt: z.string(),
  /** Which uppgifter: what is ticked, what is more, and what the person has said no to. */
  dataKinds: z.array(ConsentData),
  dataMore: z.string(),
  exceptions: z.string(),
  /** Null where nobody has said. */
  form: ConsentForm.nullable(),
  /** Of an oral one: how it was given, and by whom that was noted. */
  oralNote: z.string(),
  askedOn: IsoDate.nullable(),
  sentOn: IsoDate.nullable(),
  receivedOn: IsoDate.nullable(),
  receivedBy: z.string(),
  givenBy: GivenBy,
  /** Who that is, when it is not the person. */
  giver: z.string(),
  /** Whether the person had turned 18, where the födelseår leaves it open; null where it does not. */
  ofAge: z.boolean().nullable(),
  interpreter: z.string(),
  /** What has changed since the person said no to the same purpose. */
  changedSince: z.string(),
})
export type Consent = z.infer<typeof Consent>
