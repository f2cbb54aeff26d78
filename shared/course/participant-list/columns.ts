import type { ListColumns } from '../../list/columns'

/** What a column of a list of participants can hold, in the order that the page offers them. */
export const columnKinds = [
  'code',
  'name',
  'gender',
  'birthYear',
  'referringParty',
  'registeredOn',
  'incomeSource',
  'interpreterLanguage',
  'gkRequestedOn',
  'gkFirstOn',
] as const
export type ColumnKind = (typeof columnKinds)[number]

/** What each kind is called as the head of a column. */
export const columnNames: Record<ColumnKind, string> = {
  code: 'Kod',
  name: 'Namn',
  gender: 'Kön',
  birthYear: 'Födelseår',
  referringParty: 'Kommer från',
  registeredOn: 'Anmäld',
  incomeSource: 'Försörjning',
  interpreterLanguage: 'Tolk',
  gkRequestedOn: 'GK begärd',
  gkFirstOn: 'Första GK',
}

/** Words that lists are headed with, beside our own names. Written without spaces and marks. */
const alsoCalled: Record<ColumnKind, readonly string[]> = {
  code: ['id', 'löpnr', 'löpnummer', 'deltagarkod', 'ärendekod', 'deltagare', 'nr'],
  name: ['förnamn', 'efternamn', 'förochefternamn', 'deltagarensnamn'],
  gender: ['kvinnaman', 'mankvinna', 'km', 'mk', 'juridisktkön'],
  birthYear: ['född', 'födelsedatum', 'personnummer', 'personnr', 'pnr', 'fårmmdd', 'år'],
  referringParty: ['part', 'remittent', 'aktualiserande', 'remitterande', 'myndighet', 'från', 'handläggarespart'],
  registeredOn: ['anmäldden', 'anmälningsdatum', 'anmälan', 'anmälningsdag', 'inkom', 'inkomdatum', 'datum'],
  incomeSource: ['ersättning', 'försörjningskälla', 'ersättningsform'],
  interpreterLanguage: ['tolkspråk', 'tolkbehov', 'språk'],
  gkRequestedOn: ['begäranomgk', 'begärdgk', 'begäran'],
  gkFirstOn: ['gk', 'gkdatum', 'förstagkdatum', 'gkden', 'gemensamkartläggning', 'datumförgk'],
}

/** The columns of a list of participants. Without heads a first column is codes, and nothing else is guessed. */
export const participantColumns: ListColumns<ColumnKind> = {
  kinds: columnKinds,
  names: columnNames,
  alsoCalled,
  withoutHeads: ['code'],
}
