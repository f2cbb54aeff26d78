import type { SipDeadlineKey, SipDeadlineRule } from './deadline-rule'
import type { SipAnswer } from './meeting'
import type { SipCapacity } from './participant'
import type { GoalOutcome, MeasureBy, MeasureStatus, SipGoal } from './plan'
import type { Guardians, SipEnd, SipKind } from './sip'
import type { SipState } from './sip-state'

export const sipKindNames: Record<SipKind, string> = {
  sip: 'SIP',
  samSip: 'SamSIP',
  network: 'Nätverksmöte',
  threeParty: 'Trepartsmöte',
}

export const sipStateNames: Record<SipState, string> = {
  preparing: 'Förbereds',
  called: 'Kallad',
  established: 'Upprättad',
  followedUp: 'Följs upp',
  ended: 'Avslutad',
}

export const sipEndNames: Record<SipEnd, string> = {
  goalsMet: 'Målen är uppfyllda',
  noNeed: 'Samordning behövs inte längre',
  consentWithdrawn: 'Samtycket är återkallat',
  other: 'Annat skäl',
}

export const guardiansNames: Record<Guardians, string> = {
  both: 'Båda vårdnadshavarna',
  sole: 'Den enda vårdnadshavaren',
  exception: 'Undantag, med skäl',
}

/** What the plan is called to the person, as a sentence. */
export const yourPlanNames: Record<SipKind, string> = {
  sip: 'Samordnad individuell plan, SIP.',
  samSip: 'Samordnad individuell plan, SIP.',
  network: 'Planen från ditt nätverksmöte.',
  threeParty: 'Planen från ditt trepartsmöte.',
}

export const sipCapacityNames: Record<SipCapacity, string> = {
  person: 'Personen själv',
  guardian: 'Vårdnadshavare',
  close: 'Närstående',
  party: 'Från en part',
  other: 'Annan',
}

export const sipAnswerNames: Record<SipAnswer, string> = {
  none: 'Inget svar',
  coming: 'Kommer',
  substitute: 'Skickar ersättare',
  hindered: 'Förhinder',
  refused: 'Avböjer',
}

export const goalTermNames: Record<SipGoal['term'], string> = { long: 'Långsiktigt mål', short: 'Delmål' }

export const goalOutcomeNames: Record<GoalOutcome, string> = {
  met: 'Uppnått',
  partly: 'Delvis uppnått',
  notMet: 'Inte uppnått',
}

export const measureByNames: Record<MeasureBy, string> = {
  party: 'Huvudman eller annan part',
  person: 'Personen själv',
  other: 'Någon annan',
}

export const measureStatusNames: Record<MeasureStatus, string> = {
  planned: 'Planerad',
  underWay: 'Pågår',
  done: 'Klar',
  notDone: 'Blev inte av',
}

/** What has a last day, as a heading begins. */
export const deadlineNames: Record<SipDeadlineKey, string> = {
  summonsAfterNeed: 'Kallelse, från att behovet upptäcktes',
  meetingAfterNeed: 'Möte, från att behovet upptäcktes',
  meetingAfterSummons: 'Möte, från att kallelsen skickades',
  summonsAfterDischarge: 'Kallelse, från beskedet om utskrivningsklar',
}

export const deadlineUnitNames: Record<SipDeadlineRule['unit'], string> = {
  days: 'Dagar',
  workingDays: 'Arbetsdagar',
  weeks: 'Veckor',
}
