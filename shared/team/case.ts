import * as z from 'zod'
import { IsoDate } from '../calendar/date'
import { Id } from '../record/id'
import { row } from '../record/row'

/** Cases are taken up with consent or avidentifierat; there is no third way [001]. */
export const CaseMode = z.enum(['consent', 'deidentified'])
export type CaseMode = z.infer<typeof CaseMode>

export const CaseKind = z.enum(['review', 'consultation', 'feedback', 'intake', 'closing', 'followUp'])
export type CaseKind = z.infer<typeof CaseKind>

export const CaseStatus = z.enum(['waiting', 'planned', 'handled', 'adjourned', 'closed'])
export type CaseStatus = z.infer<typeof CaseStatus>

/**
 * An ärende at a team. In mode `consent` it refers to the one person; an avidentifierat case refers to nobody
 * (`personId` is null) until a consent arrives.
 */
export const Case = row({
  teamId: Id,
  code: z.string(),
  mode: CaseMode,
  personId: Id.nullable(),
  kind: CaseKind,
  status: CaseStatus,
  receivedOn: IsoDate,
  /** Who presents it. */
  presenterId: Id.nullable(),
  /** Frågeställning: mandatory before the case can be put on an agenda. */
  question: z.string(),
  background: z.string(),
  /** The remiss that it came from. Sealed, for the remiss may say who an avidentifierat case is about. */
  referralId: Id.nullable(),
  /** Uppföljningsdag: from then on a case that was handled waits for a meeting again. */
  followUpOn: IsoDate.nullable(),
  /** The day that it was closed; null while it is open. How long it is kept is counted from it. */
  closedOn: IsoDate.nullable(),
})
export type Case = z.infer<typeof Case>
