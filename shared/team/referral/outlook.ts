import type { IsoDate } from '../../calendar/date'
import { yearOf } from '../../calendar/days'
import { identifyingDetail } from '../../consent/identifying-details'
import type { Id } from '../../record/id'
import { rowOf, type State } from '../../record/state'
import { localWords } from '../local-words'
import { criteriaOf } from './criterion-verbs'
import { readReferral, type ReferralContent, type ReferralInput } from './input'
import { missingIn, type Missing } from './missing'
import { referralTextNames } from './names'
import { referralTexts } from './texts'

/** What can be said of a referral while it is being typed. None of it stops anything. */
export interface ReferralOutlook {
  readonly missing: readonly Missing[]
  readonly warnings: readonly string[]
}

const usualAges = { from: 18, to: 64 }

interface Asked {
  readonly teamId: Id
  readonly asked: ReferralInput
  readonly today: IsoDate
}

/** What is missing in a referral as it stands in its form, and what should be looked at. */
export function outlook(state: State, { teamId, asked, today }: Asked): ReferralOutlook {
  // A day that cannot be read says so at its field; the rest is judged all the same.
  const { fields } = readReferral(state, { teamId, asked: { ...asked, receivedOn: today }, today })
  if (fields === null) return { missing: [], warnings: [] }
  return {
    missing: missingIn(fields, localWords(state, teamId)),
    warnings: [...detailWarnings(fields), ...ageWarning(state, fields, today), ...criteriaWarning(state, fields)],
  }
}

/** As long as it is avidentifierad, a referral should not say who it is about (`domain.md` §2.2). */
function detailWarnings(fields: ReferralContent): string[] {
  if (fields.personId !== null) return []
  return referralTexts.flatMap((text) => {
    const detail = text === 'contacts' ? undefined : identifyingDetail(fields[text])
    return detail === undefined ? [] : [`${referralTextNames[text]} ser ut att innehålla ${detail}.`]
  })
}

function ageWarning(state: State, { personId, birthYear }: ReferralContent, today: IsoDate): string[] {
  const year = rowOf(state, 'persons', personId)?.birthYear ?? birthYear
  if (year === null) return []
  const age = yearOf(today) - year
  if (age >= usualAges.from && age <= usualAges.to) return []
  return [`Personen fyller ${age} år i år. Insatserna är för ${usualAges.from}–${usualAges.to} år.`]
}

function criteriaWarning(state: State, fields: ReferralContent): string[] {
  if (fields.kind === 'consultation') return []
  const all = criteriaOf(state, fields)
  const left = all.filter(({ id }) => !fields.checkedCriteria.includes(id))
  // As long as nobody has begun, a sentence for each would only be noise.
  if (left.length === all.length) return left.length === 0 ? [] : ['Inget kriterium är avprickat än.']
  return left.map(({ name }) => `Inte avprickat: ${name}.`)
}
