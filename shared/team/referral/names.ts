import type { ReferralTextField } from './texts'
import type { ReferralConsent, ReferralKind, ReferralStatus, WishToAttend } from './referral'
import type { ReferralStage } from './stage'

/** What each kind is called in a title: `Remiss HAN-2027-031`. */
export const referralKindNames: Record<ReferralKind, string> = {
  referral: 'Remiss',
  selfReferral: 'Egenanmälan',
  consultation: 'Konsultation',
}

export const referralStageNames: Record<ReferralStage, string> = {
  received: 'Att ta ställning till',
  completionRequested: 'Komplettering begärd',
  waiting: 'Väntar på ett möte',
  planned: 'På en dagordning',
  handled: 'Behandlad, svar återstår',
  answered: 'Återkopplad',
  closed: 'Avslutad',
  rejected: 'Avvisad',
}

/** What is written of the referral itself. Its case says the rest. */
export const referralStatusNames: Record<ReferralStatus, string> = {
  received: 'Inkommen',
  completionRequested: 'Komplettering begärd',
  answered: 'Återkopplad',
  closed: 'Avslutad',
  rejected: 'Avvisad',
}

export const wishToAttendNames: Record<WishToAttend, string> = {
  unknown: 'Vet inte',
  yes: 'Ja',
  no: 'Nej',
}

export const referralConsentNames: Record<ReferralConsent, string> = {
  unknown: 'Framgår inte',
  enclosed: 'Följer med',
  asked: 'Är begärt',
  no: 'Personen har sagt nej',
}

/** The headings of a referral's texts, in the order of a paper form. */
export const referralTextNames: Record<ReferralTextField, string> = {
  question: 'Frågeställning',
  goal: 'Syfte och mål',
  background: 'Bakgrund och nuläge',
  earlierMeasures: 'Pågående och tidigare insatser',
  tried: 'Vad som har prövats',
  resources: 'Resurser',
  obstacles: 'Hinder',
  contacts: 'Aktuella kontakter',
  wishedMeasure: 'Önskad insats',
  ownWish: 'Deltagarens egen önskan',
}
