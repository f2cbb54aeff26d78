import { named, type FieldNames } from '../record/field-name'
import { documentKindNames } from './kind'
import { lawPlaces } from './law/laws'
import { registryFormNames } from './registry/names'
import { FontName } from './look/fonts'

const fontWords = Object.fromEntries(FontName.options.map((font) => [font, font]))

/** What users call the fields of how papers look. */
export const documentFieldNames = {
  documentLooks: {
    letterhead: named('Brevhuvud'),
    accent: named('Färg'),
    bodyFont: named('Typsnitt i text', fontWords),
    headingFont: named('Typsnitt i rubriker', fontWords),
    footer: named('Sidfot'),
  },
  documentLogos: {
    format: named('Bildens format', { png: 'PNG', jpeg: 'JPEG' }),
    base64: { name: 'Bilden', isInner: true },
    width: { name: 'Bildens bredd', isInner: true },
    height: { name: 'Bildens höjd', isInner: true },
    alt: named('Vad logotypen visar'),
  },
  documentTemplates: {
    kind: named('Slag', documentKindNames),
    fileName: named('Filnamn'),
    base64: { name: 'Mallen', isInner: true },
  },
  lawReferences: {
    key: named('Var det står', lawPlaces),
    text: named('Text'),
    was: named('Tidigare text'),
    source: named('Källa'),
  },
  registrySeries: {
    prefix: named('Börjar med'),
    form: named('Skrivs', registryFormNames),
    kinds: named('Dokument som får dnr', documentKindNames),
    given: { name: 'Senaste numret', isInner: true },
  },
  documentSignatures: {
    kind: named('Dokument', documentKindNames),
    lines: { name: 'Rader att skriva under på', isInner: true },
    hasPlaceAndDate: named('Ort och datum'),
  },
} as const satisfies FieldNames<
  'documentLooks' | 'documentLogos' | 'documentTemplates' | 'lawReferences' | 'registrySeries' | 'documentSignatures'
>
