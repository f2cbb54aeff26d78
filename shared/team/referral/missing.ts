import type { LocalWords } from '../local-words'
import type { ReferralContent } from './input'
import type { ReferralKind } from './referral'

/** Something that a referral does not say yet. */
export interface Missing {
  /** The field where it is to be written. */
  readonly field: keyof ReferralContent
  /** Whether the referral cannot go on to a case without it. */
  readonly isNeeded: boolean
  /** What is asked of whoever sent it, in words that can be sent back. */
  readonly question: string
}

/** A gap: when there is one, and how it is asked for; of the person in an egenanmälan. `{team}` and `{referral}` are the team's words. */
interface Gap {
  readonly field: keyof ReferralContent
  readonly isNeeded?: true
  readonly isThere: (referral: ReferralContent) => boolean
  readonly ofReferrer: string
  /** Absent where an egenanmälan has no such thing. */
  readonly ofPerson?: string
  /** What the advisers need for a konsultation too, where nobody is pointed out. */
  readonly inConsultation?: true
}

const gaps: readonly Gap[] = [
  {
    field: 'question',
    isNeeded: true,
    isThere: ({ question }) => question !== '',
    ofReferrer: 'Vilken fråga vill ni att {team} ska svara på?',
    ofPerson: 'Vad vill du att {team} ska hjälpa dig med?',
    inConsultation: true,
  },
  {
    field: 'referringPartyId',
    isNeeded: true,
    isThere: ({ referringPartyId }) => referringPartyId !== null,
    ofReferrer: 'Vilken part kommer {referral} från?',
    inConsultation: true,
  },
  {
    field: 'referrerName',
    isThere: ({ referrerName, referrerPhone, referrerEmail }) =>
      referrerName !== '' && (referrerPhone !== '' || referrerEmail !== ''),
    ofReferrer: 'Vem kan vi kontakta? Skriv namn och telefon eller e-post.',
    ofPerson: 'Hur når vi dig? Skriv telefon eller e-post.',
    inConsultation: true,
  },
  {
    field: 'consent',
    isThere: ({ consent }) => consent !== 'unknown',
    ofReferrer: 'Samtycker personen till att parterna utbyter uppgifter? Skicka med samtycket.',
    ofPerson: 'Samtycker du till att parterna utbyter uppgifter om dig?',
  },
  {
    field: 'goal',
    isThere: ({ goal }) => goal !== '',
    ofReferrer: 'Vad hoppas ni att mötet leder till?',
    ofPerson: 'Vad hoppas du att mötet leder till?',
  },
  {
    field: 'background',
    isThere: ({ background }) => background !== '',
    ofReferrer: 'Hur är läget nu: arbete eller studier, vad hälsan gör möjligt, boende och ekonomi?',
    ofPerson: 'Hur har du det nu: arbete eller studier, vad du orkar, boende och ekonomi?',
    inConsultation: true,
  },
  {
    field: 'incomeSource',
    isThere: ({ incomeSource }) => incomeSource !== 'unknown',
    ofReferrer: 'Vilken försörjning har personen, och sedan när?',
    ofPerson: 'Vad lever du på i dag, och sedan när?',
  },
  {
    field: 'earlierMeasures',
    isThere: ({ earlierMeasures, tried }) => earlierMeasures !== '' || tried !== '',
    ofReferrer: 'Vilka insatser pågår eller har prövats, hos vilken part, och hur gick det?',
    ofPerson: 'Vilken hjälp har du haft förut, och hur gick det?',
  },
  {
    field: 'ownWish',
    isThere: ({ ownWish }) => ownWish !== '',
    ofReferrer: 'Vad vill personen själv?',
    ofPerson: 'Vad vill du själv?',
  },
  {
    field: 'wishToAttend',
    isThere: ({ wishToAttend }) => wishToAttend !== 'unknown',
    ofReferrer: 'Vill personen vara med på mötet?',
    ofPerson: 'Vill du vara med på mötet?',
  },
  {
    field: 'kommunId',
    isThere: ({ kommunId }) => kommunId !== null,
    ofReferrer: 'I vilken kommun är personen folkbokförd?',
    ofPerson: 'I vilken kommun är du folkbokförd?',
  },
  {
    field: 'birthYear',
    isThere: ({ birthYear, personId }) => birthYear !== null || personId !== null,
    ofReferrer: 'Vilket år är personen född? Skriv bara året.',
    ofPerson: 'Vilket år är du född? Skriv bara året.',
  },
  {
    field: 'priorityReason',
    isThere: ({ hasPriority, priorityReason }) => !hasPriority || priorityReason !== '',
    ofReferrer: 'Varför behöver ärendet gå före andra?',
    ofPerson: 'Varför behöver du hjälp fortare än andra?',
  },
]

/** What a referral does not say, what it cannot go on without first; in the team's words, that can be sent back. */
export function missingIn(referral: ReferralContent, words: LocalWords): Missing[] {
  const found = gaps.flatMap((gap): Missing[] => {
    const question = asked(gap, referral.kind)
    if (question === undefined || gap.isThere(referral)) return []
    const said = question.replace('{team}', words.team).replace('{referral}', words.referral.the)
    return [{ field: gap.field, isNeeded: gap.isNeeded === true, question: said }]
  })
  return [...found.filter(({ isNeeded }) => isNeeded), ...found.filter(({ isNeeded }) => !isNeeded)]
}

function asked({ ofReferrer, ofPerson, inConsultation }: Gap, kind: ReferralKind): string | undefined {
  if (kind === 'selfReferral') return ofPerson
  return kind === 'consultation' && !inConsultation ? undefined : ofReferrer
}

/** How many things that a case cannot do without a referral does not say. */
export function countOfNeeded(referral: ReferralContent): number {
  return gaps.filter((gap) => gap.isNeeded && asked(gap, referral.kind) !== undefined && !gap.isThere(referral)).length
}

/** Whether a referral says all that a case cannot do without. */
export function canBecomeCase(referral: ReferralContent): boolean {
  return countOfNeeded(referral) === 0
}
