import type { SettingsSection } from '@renderer/ui/links'

/** What each part of Inställningar is called. */
export const sectionTitles: Record<SettingsSection, string> = {
  organisation: 'Organisation',
  dokument: 'Brevhuvud och utseende',
  mallar: 'Egna Word-mallar',
  lagrum: 'Lagrum',
  sip: 'SIP',
  diarienummer: 'Diarienummer',
  underskrifter: 'Underskrifter',
  parter: 'Parter',
  personal: 'Personal',
  lokaler: 'Lokaler',
  franvaro: 'Frånvaro',
  kursmallar: 'Kursmallar',
  vagval: 'Vägval',
  kriterier: 'Kriterier för remisser',
  'lediga-dagar': 'Lediga dagar',
  las: 'Lås och lösenfras',
  sakerhetskopior: 'Säkerhetskopior',
  anvandare: 'Användare',
  logg: 'Logg',
  gallring: 'Gallring',
  datahalsa: 'Datahälsa',
  utseende: 'Utseende och om',
}
