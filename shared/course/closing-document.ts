import * as z from 'zod'
import { IsoDate } from '../calendar/date'
import { Id } from '../record/id'
import { row } from '../record/row'

/**
 * A participant's slutdokumentation (`domain.md` §3). It is finished when both authorities have approved it and the
 * person has read it [004]; a change after an approval takes the approvals back.
 */
export const ClosingDocument = row({
  enrolmentId: Id,
  /** Genomförda aktiviteter. Period and attendance are counted from the round, never stored. */
  activities: z.string(),
  /** Mål och måluppfyllelse. */
  goals: z.string(),
  /** Förmågor och begränsningar i aktivitet. */
  abilities: z.string(),
  /** Stöd som fungerat. */
  support: z.string(),
  /** Deltagarens egen bild. */
  ownView: z.string(),
  /** Bedömning av fortsatta insatser. */
  furtherMeasures: z.string(),
  /** Kvarstående behov och vem som tar vid. */
  remainingNeeds: z.string(),
  /** Sysselsättning och försörjning efter kursen. */
  occupationAfter: z.string(),
  recommendation: z.string(),
  /** The member of staff who approved for Arbetsförmedlingen, and when; likewise for Försäkringskassan. */
  afApprovedBy: Id.nullable(),
  afApprovedOn: IsoDate.nullable(),
  fkApprovedBy: Id.nullable(),
  fkApprovedOn: IsoDate.nullable(),
  readByPersonOn: IsoDate.nullable(),
  /** To whom it was handed, as the person's consent allows. */
  handedTo: z.string(),
  referrerContactedOn: IsoDate.nullable(),
})
export type ClosingDocument = z.infer<typeof ClosingDocument>
