import * as z from 'zod'
import { teamRoleNames } from '../../team/names'
import { DocumentKind } from '../kind'

/** As what somebody signs: `planned` is whom a SIP is about. `other` is whoever the line's own words say, with an empty place for the name. */
export const Signer = z.enum([
  'chair',
  'secretary',
  'adjuster',
  'leader',
  'employmentService',
  'socialInsurance',
  'participant',
  'purger',
  'planned',
  'guardian',
  'party',
  'other',
])
export type Signer = z.infer<typeof Signer>

/** A line to sign on: whose it is, and what stands under it. */
export const SignatureLine = z.strictObject({ signer: Signer, label: z.string() })
export type SignatureLine = z.infer<typeof SignatureLine>

/** How a kind of document is signed. No lines, and nobody signs it. */
export interface Signing {
  readonly lines: readonly SignatureLine[]
  /** Whether a line for place and date stands above each signature. */
  readonly hasPlaceAndDate: boolean
}

/** The kinds of document that somebody may sign. */
export const SignedKind = DocumentKind.extract([
  'minutes',
  'courseCertificate',
  'attendanceList',
  'closingDocument',
  'retentionMinutes',
  'sipPlan',
])
export type SignedKind = z.infer<typeof SignedKind>

/** Who may sign each kind; anybody else may sign all of them as `other`. */
export const signersOf: Readonly<Record<SignedKind, readonly Signer[]>> = {
  minutes: ['chair', 'secretary', 'adjuster'],
  courseCertificate: ['leader'],
  attendanceList: ['leader'],
  closingDocument: ['employmentService', 'socialInsurance', 'participant'],
  retentionMinutes: ['purger'],
  sipPlan: ['planned', 'guardian', 'party'],
}

/** How each kind is signed until the organisation says otherwise. */
export const usualSigning: Readonly<Record<SignedKind, Signing>> = {
  minutes: signedBy(
    { signer: 'chair', label: teamRoleNames.chair },
    { signer: 'secretary', label: teamRoleNames.secretary },
    { signer: 'adjuster', label: teamRoleNames.adjuster },
  ),
  courseCertificate: signedBy({ signer: 'leader', label: 'Kursledare' }),
  attendanceList: signedBy(),
  closingDocument: signedBy(
    { signer: 'employmentService', label: 'Arbetsförmedlingen' },
    { signer: 'socialInsurance', label: 'Försäkringskassan' },
    { signer: 'participant', label: 'Deltagaren har läst' },
  ),
  retentionMinutes: signedBy(),
  sipPlan: signedBy(
    { signer: 'planned', label: 'Den som planen gäller' },
    { signer: 'guardian', label: 'Vårdnadshavare' },
    { signer: 'party', label: 'För verksamheten' },
  ),
}

function signedBy(...lines: readonly SignatureLine[]): Signing {
  return { lines, hasPlaceAndDate: false }
}
