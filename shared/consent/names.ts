import type { ConsentKind, ConsentStatus } from './consent'

export const consentKindNames: Record<ConsentKind, string> = {
  participation: 'Deltagande',
  informationExchange: 'Informationsutbyte',
  sip: 'SIP',
  survey: 'Enkät',
  statistics: 'Statistik',
}

export const consentStatusNames: Record<ConsentStatus, string> = {
  requested: 'Begärt',
  received: 'Inkommet',
  refused: 'Nekat',
  withdrawn: 'Återkallat',
}
