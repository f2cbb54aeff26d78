import { incomeSourceNames } from '../../person/income-source'
import { genderNames } from '../../person/names'
import { named, type FieldNames } from '../../record/field-name'
import {
  referralConsentNames,
  referralKindNames,
  referralStatusNames,
  referralTextNames,
  wishToAttendNames,
} from './names'
import { referralTexts, type ReferralTextField } from './texts'

const texts = Object.fromEntries(referralTexts.map((text) => [text, named(referralTextNames[text])])) as Record<
  ReferralTextField,
  ReturnType<typeof named>
>

/** What users call the fields of a referral and of the local criteria, in the history of each. */
export const referralFieldNames: FieldNames<'referrals' | 'referralCriteria'> = {
  referrals: {
    ...texts,
    teamId: named('Team'),
    kind: named('Slag', referralKindNames),
    status: named('Läge', referralStatusNames),
    receivedOn: named('Kom in'),
    code: named('Kod'),
    personId: named('Person'),
    gender: named('Kön', genderNames),
    birthYear: named('Födelseår'),
    kommunId: named('Folkbokförd i'),
    referringPartyId: named('Kommer från'),
    referrerName: named('Remittentens namn'),
    referrerPhone: named('Remittentens telefon'),
    referrerEmail: named('Remittentens e-post'),
    incomeSource: named('Försörjning', incomeSourceNames),
    incomeSince: named('Försörjning sedan'),
    wishToAttend: named('Vill vara med på mötet', wishToAttendNames),
    childrenAtHome: named('Barn i hushållet'),
    consent: named('Samtycke', referralConsentNames),
    consentReference: named('Var samtycket finns'),
    attachments: named('Bilagor'),
    wishedOn: named('Önskat mötesdatum'),
    interpreterLanguage: named('Tolk'),
    hasPriority: named('Går före'),
    priorityReason: named('Skäl att gå före'),
    checkedCriteria: named('Uppfyllda kriterier'),
    completionRequestedOn: named('Komplettering begärd den'),
    completionDueOn: named('Komplettering senast'),
    answeredOn: named('Återkopplad den'),
    rejectedReason: named('Skäl att avvisa'),
  },
  referralCriteria: { name: named('Kriterium'), position: { name: 'Plats i listan', isInner: true } },
}
