import type { IsoDate } from '../../calendar/date'
import { formatDate } from '../../calendar/format'
import { readDateField, readPastField } from '../../calendar/typed-fields'
import { readBirthYear } from '../../person/birth-year'
import { checkCode } from '../../person/code'
import { isKansliprofil } from '../../person/purge'
import type { Fields, Problem } from '../../record/change'
import { checkLength } from '../../record/checks'
import type { Id } from '../../record/id'
import { rowOf, type State } from '../../record/state'
import { multiLine, oneLine } from '../../record/text'
import { readOptionalWholeNumber } from '../../record/whole-number'
import { proposeCaseCode } from '../case-code'
import type { Referral } from './referral'
import { referralTexts, type ReferralTextField } from './texts'

/** What is done with a referral is not written in its form. */
type OfSteps = 'status' | 'completionRequestedOn' | 'completionDueOn' | 'answeredOn' | 'rejectedReason'

/** What a referral says, as against what has been done with it. */
export type ReferralContent = Omit<Fields<'referrals'>, OfSteps | 'teamId'>
type Typed = 'receivedOn' | 'wishedOn' | 'birthYear' | 'childrenAtHome'

/** A household with more is a misprint. */
const mostChildren = 20

/** What the form gives: days, födelseår and number of children as they were typed. */
export type ReferralInput = Omit<ReferralContent, Typed> & { readonly [Field in Typed]: string }

/** What stops nothing in a referral is left as it is; what cannot be read, or tells who somebody is, is a problem. */
interface ReadReferral {
  readonly fields: ReferralContent | null
  readonly problems: readonly Problem[]
}

interface Asked {
  readonly teamId: Id
  readonly asked: ReferralInput
  readonly today: IsoDate
}

/** Reads the form. Gaps are no problems: a half-filled referral is kept, and what is missing is told beside it. */
export function readReferral(state: State, { teamId, asked, today }: Asked): ReadReferral {
  const received = readPastField('receivedOn', asked.receivedOn, today, 'Skriv vilken dag remissen kom in.')
  const wished = readDateField('wishedOn', asked.wishedOn, today)
  const children = readOptionalWholeNumber('childrenAtHome', asked.childrenAtHome, { from: 0, to: mostChildren })
  const person = rowOf(state, 'persons', asked.personId)
  const year = readBirthYear(person ? '' : asked.birthYear, today)
  const code = oneLine(asked.code) || proposeCaseCode(state, teamId, asked.personId, today)
  const { problem } = checkCode(state, code, asked.personId)
  const priorityReason = asked.hasPriority ? oneLine(asked.priorityReason) : ''
  const problems = [
    ...received.problems,
    ...wished.problems,
    ...children.problems,
    ...(year.ok ? [] : [year.problem]),
    ...(problem ? [problem] : []),
    ...(asked.personId !== null && !person
      ? [{ field: 'personId', message: 'Personen finns inte kvar. Välj någon annan, eller ingen.' }]
      : []),
    ...checkLength('priorityReason', priorityReason),
  ]
  if (received.value === null) return { fields: null, problems }
  const fields = {
    kind: asked.kind,
    receivedOn: received.value,
    code,
    personId: asked.personId,
    gender: person ? ('unknown' as const) : asked.gender,
    birthYear: year.ok ? year.year : null,
    kommunId: asked.kommunId,
    ...readReferrer(state, asked),
    ...readTexts(asked),
    ...readSituation(asked, person?.protectedIdentity === true),
    childrenAtHome: person?.protectedIdentity === true ? null : children.value,
    consent: asked.consent,
    consentReference: asked.consent === 'enclosed' ? oneLine(asked.consentReference) : '',
    attachments: multiLine(asked.attachments),
    wishToAttend: asked.wishToAttend,
    wishedOn: wished.value,
    hasPriority: asked.hasPriority,
    priorityReason,
    checkedCriteria: asked.checkedCriteria.filter((id) => rowOf(state, 'referralCriteria', id)),
  }
  return { fields, problems }
}

/** An egenanmälan comes from nobody but the person; whom the förbund's own office or skyddad identitet lets nobody reach. */
function readReferrer(state: State, asked: ReferralInput) {
  const isSelf = asked.kind === 'selfReferral'
  const isProtected = rowOf(state, 'persons', asked.personId)?.protectedIdentity === true
  const hasContact = !isSelf || !(isProtected || isKansliprofil(state))
  return {
    referringPartyId: isSelf ? null : asked.referringPartyId,
    referrerName: hasContact ? oneLine(asked.referrerName) : '',
    referrerPhone: hasContact ? oneLine(asked.referrerPhone) : '',
    referrerEmail: hasContact ? oneLine(asked.referrerEmail) : '',
  }
}

/** With skyddad identitet nothing is kept of how the person lives, as in a course place. */
function readSituation(asked: ReferralInput, isProtected: boolean) {
  return {
    incomeSource: isProtected ? ('unknown' as const) : asked.incomeSource,
    incomeSince: isProtected ? '' : oneLine(asked.incomeSince),
    interpreterLanguage: isProtected ? '' : oneLine(asked.interpreterLanguage),
  }
}

function readTexts(asked: ReferralInput): Record<ReferralTextField, string> {
  return Object.fromEntries(referralTexts.map((text) => [text, multiLine(asked[text])])) as Record<
    ReferralTextField,
    string
  >
}

/** A saved referral as its form has it; without one a new form, received today. */
export function referralAsTyped(saved: Referral | undefined, today: IsoDate): ReferralInput {
  return {
    kind: saved?.kind ?? 'referral',
    receivedOn: formatDate(saved?.receivedOn ?? today),
    code: saved?.code ?? '',
    personId: saved?.personId ?? null,
    gender: saved?.gender ?? 'unknown',
    birthYear: saved?.birthYear?.toString() ?? '',
    kommunId: saved?.kommunId ?? null,
    referringPartyId: saved?.referringPartyId ?? null,
    referrerName: saved?.referrerName ?? '',
    referrerPhone: saved?.referrerPhone ?? '',
    referrerEmail: saved?.referrerEmail ?? '',
    ...(Object.fromEntries(referralTexts.map((text) => [text, saved?.[text] ?? ''])) as Record<
      ReferralTextField,
      string
    >),
    incomeSource: saved?.incomeSource ?? 'unknown',
    incomeSince: saved?.incomeSince ?? '',
    childrenAtHome: saved?.childrenAtHome?.toString() ?? '',
    consent: saved?.consent ?? 'unknown',
    consentReference: saved?.consentReference ?? '',
    attachments: saved?.attachments ?? '',
    wishToAttend: saved?.wishToAttend ?? 'unknown',
    wishedOn: saved?.wishedOn ? formatDate(saved.wishedOn) : '',
    interpreterLanguage: saved?.interpreterLanguage ?? '',
    hasPriority: saved?.hasPriority ?? false,
    priorityReason: saved?.priorityReason ?? '',
    checkedCriteria: saved?.checkedCriteria ?? [],
  }
}
