import { oneLine } from '../../record/text'

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

/** A list's table: where its heads stand, and what each column holds; null for one that is not used. */
export interface ListShape {
  /** The row of heads, counted from 0; -1 when the list has none. */
  readonly headRow: number
  readonly kinds: readonly (ColumnKind | null)[]
}

/** Heads stand among the first rows: above them there is at most a title and a date. */
const rowsAboveHeads = 10

/**
 * Finds the row of heads and what each column holds. Without any head that is known, a first column of codes is taken for
 * codes and nothing else is guessed.
 */
export function recogniseColumns(cells: readonly (readonly string[])[]): ListShape {
  const width = Math.max(0, ...cells.map((row) => row.length))
  const found = cells.slice(0, rowsAboveHeads).map((row) => kindsOf(row, width))
  const counts = found.map((kinds) => kinds.filter((kind) => kind !== null).length)
  const most = Math.max(0, ...counts)
  if (most === 0)
    return { headRow: -1, kinds: Array.from({ length: width }, (_, place) => (place === 0 ? 'code' : null)) }
  const headRow = counts.indexOf(most)
  return { headRow, kinds: found[headRow] ?? [] }
}

/** Each kind once: the first column that fits it. */
function kindsOf(heads: readonly string[], width: number): (ColumnKind | null)[] {
  const taken = new Set<ColumnKind>()
  return Array.from({ length: width }, (_, place) => {
    const kind = kindOf(heads[place] ?? '')
    if (kind === undefined || taken.has(kind)) return null
    taken.add(kind)
    return kind
  })
}

function kindOf(head: string): ColumnKind | undefined {
  const word = comparable(head)
  if (word === '') return undefined
  return columnKinds.find((kind) => comparable(columnNames[kind]) === word || alsoCalled[kind].includes(word))
}

function comparable(head: string): string {
  return oneLine(head)
    .toLocaleLowerCase('sv-SE')
    .replace(/[^\p{L}\p{N}]/gu, '')
}
