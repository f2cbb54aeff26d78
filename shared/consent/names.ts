import type { ConsentData, ConsentForm, ConsentKind, ConsentStatus, GivenBy } from './consent'

export const consentKindNames: Record<ConsentKind, string> = {
  participation: 'Deltagande',
  informationExchange: 'Informationsutbyte',
  sip: 'SIP',
  survey: 'Enkät',
  statistics: 'Statistik',
}

/** The same in a sentence: `Samtycke till informationsutbyte saknas.` */
export const consentKindWords: Record<ConsentKind, string> = {
  participation: 'deltagande',
  informationExchange: 'informationsutbyte',
  sip: 'SIP',
  survey: 'enkät',
  statistics: 'statistik',
}

export const consentStatusNames: Record<ConsentStatus, string> = {
  requested: 'Begärt',
  sent: 'Utskickat',
  received: 'Inkommet',
  refused: 'Nekat',
  withdrawn: 'Återkallat',
}

export const consentDataNames: Record<ConsentData, string> = {
  contact: 'Kontaktuppgifter',
  work: 'Arbete och utbildning',
  health: 'Hälsa och funktionsförmåga',
  living: 'Boende, familj och nätverk',
  livelihood: 'Försörjning och ekonomi',
  measures: 'Tidigare och pågående insatser',
}

export const consentFormNames: Record<ConsentForm, string> = { written: 'Skriftligt', oral: 'Muntligt' }

export const givenByNames: Record<GivenBy, string> = {
  self: 'Personen själv',
  guardian: 'Vårdnadshavare',
  representative: 'Annan företrädare',
}
