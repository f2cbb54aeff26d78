import * as z from 'zod'
import { IsoDate } from '../calendar/date'
import { Id } from '../record/id'
import { row } from '../record/row'

/** Separate consents, never one boolean (`domain.md` §2.4). */
export const ConsentKind = z.enum(['participation', 'informationExchange', 'sip', 'survey', 'statistics'])
export type ConsentKind = z.infer<typeof ConsentKind>

export const ConsentStatus = z.enum(['requested', 'received', 'refused', 'withdrawn'])
export type ConsentStatus = z.infer<typeof ConsentStatus>

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
})
export type Consent = z.infer<typeof Consent>
