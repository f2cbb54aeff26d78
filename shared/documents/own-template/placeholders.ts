import { signaturesHeading } from '../signing/signature-blocks'
/** A place in a template that Rådrum fills in, written `{{titel}}`. */
export interface Placeholder {
  readonly name: string
  /** What stands there, for whoever writes the template. */
  readonly explanation: string
  readonly example: string
  /** A template without it would lose what the document says. */
  readonly isRequired?: true
}

/** What every document has, whatever its kind. */
export const wholePlaceholders = [
  {
    name: 'innehall',
    explanation:
      'Allt som dokumentet säger, med rader under titeln, rubriker och tabeller, utom det som har en egen plats i mallen.',
    example: 'Punkterna med rekommendationer och åtgärder',
    isRequired: true,
  },
  { name: 'titel', explanation: 'Dokumentets titel.', example: 'Protokoll Resursråd Exempelstad' },
  { name: 'dokument', explanation: 'Vilket slags dokument det är.', example: 'Protokoll' },
  { name: 'organisation', explanation: 'Er organisation.', example: 'Samordningsförbundet Exempelstad' },
  { name: 'uppgifter', explanation: 'Raderna under titeln, alla på en gång.', example: 'Datum, tid, plats …' },
  { name: 'forfattare', explanation: 'Den som skrev dokumentet.', example: 'Kim Exempel' },
  { name: 'sidfot', explanation: 'Dokumentets rad i sidfoten.', example: 'Resursråd Exempelstad · 9 mars 2027' },
] as const satisfies readonly Placeholder[]

/** One line under the title each, by its label. Empty in a document that has no such line. */
export const factPlaceholders: readonly (Placeholder & { readonly label: string })[] = [
  fact('Dnr', 'SF 2027-014'),
  fact('Datum', 'tisdag 9 mars 2027'),
  fact('Dag', 'tisdag 9 mars 2027'),
  fact('Tid', 'kl. 09.00–11.30'),
  fact('Plats', 'Sal 1'),
  fact('Lokal', 'Sal 1, Kommunhuset'),
  fact('Möte', 'tisdag 9 mars 2027'),
  fact('Ordförande', 'Alex Exempel (kommunen)'),
  fact('Sekreterare', 'Kim Exempel (AF)'),
  fact('Justerare', 'Robin Exempel (FK)'),
  fact('Från', 'Resursråd Exempelstad'),
  fact('Till', 'Remittenten på AF'),
  fact('Gäller', 'Ärende EXE-2027-001'),
  fact('Svar senast', 'tisdag 23 mars 2027'),
  fact('Kurs', 'Mitt Val, våren 2027'),
  fact('Kursledare', 'Alex Exempel'),
  fact('Deltagare', 'EXE-2027-001'),
  fact('Period', '9 mars 2027 – 1 juni 2027'),
  fact('Tillfällen', '12'),
]

/** Parts of a document by their heading, without it: the template has its own. */
export const sectionPlaceholders: readonly (Placeholder & {
  readonly heading: string
  /** The columns that a row of the template's own table may ask for: `{{narvarande.namn}}`. */
  readonly columns: readonly string[]
})[] = [
  section('narvarande', 'Närvarande', ['Namn', 'Part', 'Roll']),
  section('franvarande', 'Frånvarande', ['Namn', 'Part', 'Roll']),
  section('atgarder', 'Sammanställning av åtgärder', ['§', 'Vem', 'Vad', 'När']),
  section('nasta_mote', 'Nästa möte', []),
  section('underskrifter', signaturesHeading, []),
  section('punkter', 'Punkter', ['Kl.', '§', 'Punkt', 'Föredragande', 'Tid']),
]

/** Every placeholder, in the order that the list of them has. */
export const placeholders: readonly Placeholder[] = [
  ...wholePlaceholders,
  ...factPlaceholders,
  ...sectionPlaceholders.flatMap(({ columns, ...whole }) => [
    whole,
    ...columns.map((column) => ({
      name: `${whole.name}.${nameOf(column)}`,
      explanation: `Kolumnen ${column} i en egen tabell. Raden upprepas, en gång för varje.`,
      example: column,
    })),
  ]),
]

/** A label as the name of a placeholder: small letters, without å, ä and ö, and `_` for what is no letter. */
export function nameOf(label: string): string {
  const plain = label
    .toLocaleLowerCase('sv-SE')
    .replace(/§+/g, 'paragraf')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9.]+/g, '_')
  return plain.replace(/^[_.]+|[_.]+$/g, '')
}

function fact(label: string, example: string) {
  return { name: nameOf(label), label, explanation: `Raden ${label} under titeln.`, example }
}

function section(name: string, heading: string, columns: readonly string[]) {
  return {
    name,
    heading,
    columns,
    explanation: `Det som står under ${heading}, utan rubriken.`,
    example: heading,
  }
}
