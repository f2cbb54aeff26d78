import { refused, type Verb } from '../../record/change'
import { formatDate } from '../../calendar/format'
import type { Id } from '../../record/id'
import { rowOf, rowsOf, type State } from '../../record/state'
import { sameText } from '../../record/text'
import { capitalised } from '../../calendar/format'
import { localWords } from '../local-words'
import type { CaseKind } from '../case'
import { createCase, type CaseInput } from '../case-verbs'
import { missingIn } from './missing'
import { referralTextNames } from './names'
import type { Referral, ReferralKind } from './referral'
import { caseOfReferral } from './stage'
import { referralTexts } from './texts'
import { goneReferral } from './verbs'

/** The kind of case that each kind of referral becomes. */
const caseKinds: Record<ReferralKind, CaseKind> = {
  referral: 'review',
  selfReferral: 'intake',
  consultation: 'consultation',
}

/**
 * Makes a case of a referral that says what is needed, with the case's id given so that the screen can open it. Its waiting
 * time goes on from the day that the referral came in.
 */
export function makeCaseOf(referralId: Id, caseId: Id): Verb {
  return (state, circumstances) => {
    const referral = rowOf(state, 'referrals', referralId)
    if (!referral) return goneReferral
    const words = localWords(state, referral.teamId)
    const { the } = words.referral
    const found = caseOfReferral(state, referralId)
    if (found) return refused({ message: `${capitalised(the)} är redan ett ärende, ${found.code}.` })
    if (referral.status === 'rejected' || referral.status === 'closed') {
      return refused({ message: `${capitalised(the)} är avvisad eller avslutad. Ta upp den igen först.` })
    }
    const needed = missingIn(referral, words).filter(({ isNeeded }) => isNeeded)
    if (needed.length > 0) {
      const questions = needed.map(({ question }) => question).join(' ')
      return refused({ message: `Det här behövs innan ${the} kan bli ett ärende: ${questions}` })
    }
    const made = createCase(referral.teamId, caseId, caseInput(state, referral), referralId)(state, circumstances)
    if (!made.ok) return refused(...made.problems.map(({ message }) => ({ message })))
    return { ok: true, change: { ...made.change, name: 'gjorde ett ärende av remissen' } }
  }
}

/** Without a person the case is avidentifierat, as the referral was. */
function caseInput(state: State, referral: Referral): CaseInput {
  return {
    code: referral.code,
    mode: referral.personId === null ? 'deidentified' : 'consent',
    personId: referral.personId,
    kind: caseKinds[referral.kind],
    presenterId: presenterOf(state, referral),
    receivedOn: formatDate(referral.receivedOn),
    question: referral.question,
    background: backgroundOf(referral),
  }
}

/** Whoever sent the referral presents the case, where the name is that of one member of staff at the party. */
function presenterOf(state: State, { kind, referrerName, referringPartyId }: Referral): Id | null {
  if (kind === 'selfReferral' || referrerName === '') return null
  const [found, other] = rowsOf(state, 'staff').filter(
    ({ name, partyId, putAwayAt }) =>
      partyId === referringPartyId && putAwayAt === null && sameText(name, referrerName),
  )
  return found && !other ? found.id : null
}

/** What the team is to know, under the headings of the referral. Contacts stay there: they name people. */
function backgroundOf(referral: Referral): string {
  return referralTexts
    .filter((text) => text !== 'question' && text !== 'contacts' && referral[text] !== '')
    .map((text) => (text === 'background' ? referral[text] : `${referralTextNames[text]}: ${referral[text]}`))
    .join('\n')
}
