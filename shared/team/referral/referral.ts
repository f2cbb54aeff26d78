import * as z from 'zod'
import { IsoDate } from '../../calendar/date'
import { IncomeSource } from '../../person/income-source'
import { Gender } from '../../person/person'
import { Id } from '../../record/id'
import { row } from '../../record/row'

/** How somebody's need came to the team: from a handläggare, from the person, or as a question to the advisers [001]. */
export const ReferralKind = z.enum(['referral', 'selfReferral', 'consultation'])
export type ReferralKind = z.infer<typeof ReferralKind>

/**
 * What has been done with a referral itself. Whether it is placed or handled is its case's to say: `referralStage` counts
 * that and keeps nothing twice.
 */
export const ReferralStatus = z.enum(['received', 'completionRequested', 'answered', 'closed', 'rejected'])
export type ReferralStatus = z.infer<typeof ReferralStatus>

export const WishToAttend = z.enum(['yes', 'no', 'unknown'])
export type WishToAttend = z.infer<typeof WishToAttend>

/** What a referral says of the person's consent. The consent itself is kept with the person. */
export const ReferralConsent = z.enum(['unknown', 'enclosed', 'asked', 'no'])
export type ReferralConsent = z.infer<typeof ReferralConsent>

/**
 * A remiss in the inbox of a team. It may be kept half filled in: what is missing is told, and asked for. It tells of a
 * code until a person is chosen; then kön and födelseår are the person's own and stand here no more.
 */
export const Referral = row({
  teamId: Id,
  kind: ReferralKind,
  status: ReferralStatus,
  receivedOn: IsoDate,
  code: z.string(),
  personId: Id.nullable(),
  gender: Gender,
  birthYear: z.number().int().nullable(),
  kommunId: Id.nullable(),
  /** Who sends it. In an egenanmälan the contact is the person's own. */
  referringPartyId: Id.nullable(),
  referrerName: z.string(),
  referrerPhone: z.string(),
  referrerEmail: z.string(),
  /** Frågeställning: what the team is to answer. */
  question: z.string(),
  goal: z.string(),
  background: z.string(),
  incomeSource: IncomeSource,
  /** Free text, as people remember it: `mars 2024`, `två år`. */
  incomeSince: z.string(),
  earlierMeasures: z.string(),
  contacts: z.string(),
  resources: z.string(),
  obstacles: z.string(),
  tried: z.string(),
  wishedMeasure: z.string(),
  /** In the person's own words. */
  ownWish: z.string(),
  /** How many children live at home; null where nobody has said. */
  childrenAtHome: z.number().int().nullable(),
  consent: ReferralConsent,
  /** Where the consent that came along is kept. */
  consentReference: z.string(),
  /** What came with it, by name only: the papers themselves are kept elsewhere. */
  attachments: z.string(),
  wishToAttend: WishToAttend,
  /** The day of the meeting that is wished for. */
  wishedOn: IsoDate.nullable(),
  interpreterLanguage: z.string(),
  hasPriority: z.boolean(),
  priorityReason: z.string(),
  /** The local criteria that somebody has ticked. */
  checkedCriteria: z.array(Id),
  completionRequestedOn: IsoDate.nullable(),
  /** The last day for the answer to a begäran om komplettering. */
  completionDueOn: IsoDate.nullable(),
  answeredOn: IsoDate.nullable(),
  rejectedReason: z.string(),
})
export type Referral = z.infer<typeof Referral>
