import type { TemplateRefusal } from './template-refusal'

/** The parts of an unpacked file by their paths: those of XML as text, null for one that is not UTF-8, and other bytes. */
export interface Parts {
  readonly xml: ReadonlyMap<string, string | null>
  readonly other: readonly string[]
}

/** Whether a part is XML by its name: the only ones that Word and Rådrum read as text. */
export const isXml = (path: string) => /\.(xml|rels)$/i.test(path)

const mainType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'
const templateType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml'

/** Fields that fetch text, pictures or data from elsewhere when the document is opened or printed. */
const fetchingFields = /\b(INCLUDEPICTURE|INCLUDETEXT|INCLUDE|IMPORT|DDE|DDEAUTO|LINK|DATABASE|RD|MACROBUTTON)\b/i

/** Why an unpacked file is no template that may be used; undefined for a plain Word document. */
export function judgeParts({ xml, other }: Parts): TemplateRefusal | undefined {
  const texts = [...xml.values()]
  if (texts.includes(null)) return 'otherEncoding'
  const all = [...xml].map(([path, text]) => [path, withoutReferences(text ?? '')] as const)
  if (all.some(([, text]) => /<!(DOCTYPE|ENTITY)/i.test(text))) return 'entities'
  return kindFault(xml) ?? partFault([...xml.keys(), ...other]) ?? relationFault(all) ?? contentFault(all)
}

/** A letter may stand as its number, which a parser turns back: `&#69;xternal`. */
function withoutReferences(text: string): string {
  return text.replace(/&#(x?)([\da-f]{1,6});/gi, (whole, hex: string, digits: string) => {
    const code = Number.parseInt(digits, hex === '' ? 10 : 16)
    return code > 31 && code < 127 && code !== 60 ? String.fromCharCode(code) : whole
  })
}

function kindFault(xml: Parts['xml']): TemplateRefusal | undefined {
  const types = xml.get('[Content_Types].xml')
  if (typeof types !== 'string') return 'notWord'
  if (/macroEnabled|vbaProject/i.test(types)) return 'macros'
  if (types.includes(templateType)) return 'wordTemplate'
  if (!types.includes(mainType)) return 'anotherKind'
  const main = xml.get('word/document.xml')
  if (typeof main !== 'string') return 'damaged'
  return main.includes('http://purl.oclc.org/ooxml/') ? 'strict' : undefined
}

function partFault(paths: readonly string[]): TemplateRefusal | undefined {
  if (paths.some((path) => /vba(Project|Data)|attachedToolbars|\bmacros?\//i.test(path))) return 'macros'
  if (paths.some((path) => /(^|\/)(embeddings|activeX|ctrlProps)\/|oleObject/i.test(path))) return 'embedded'
  return undefined
}

function relationFault(all: readonly (readonly [path: string, text: string])[]): TemplateRefusal | undefined {
  const relations = all
    .filter(([path]) => path.toLocaleLowerCase('sv-SE').endsWith('.rels'))
    .flatMap(([, text]) => text.match(/<(\w+:)?Relationship\b[^>]*>/g) ?? [])
  const types = relations.map((relation) => /\bType\s*=\s*["']([^"']*)/.exec(relation)?.[1] ?? '')
  if (types.some((type) => /vba|wordVbaData|keyMapCustomizations/i.test(type))) return 'macros'
  if (types.some((type) => /\/attachedTemplate$/i.test(type))) return 'attachedTemplate'
  if (types.some((type) => /\/(oleObject|package|control|embeddedPackage)$/i.test(type))) return 'embedded'
  if (types.some((type) => /\/aFChunk$/i.test(type))) return 'importedText'
  if (types.some((type) => /\/(subDocument|frame)$/i.test(type))) return 'external'
  const outside = types.filter((_, place) => /\bTargetMode\s*=\s*["']?\s*External/i.test(relations[place]!))
  if (outside.length === 0) return undefined
  return outside.every((type) => /\/hyperlink$/i.test(type)) ? 'link' : 'external'
}

function contentFault(all: readonly (readonly [path: string, text: string])[]): TemplateRefusal | undefined {
  const texts = all.filter(([path]) => /^word\//i.test(path)).map(([, text]) => text)
  if (texts.some((text) => /<\w+:(object|control|OLEObject)\b/.test(text))) return 'embedded'
  if (texts.some((text) => /<\w+:altChunk\b/.test(text))) return 'importedText'
  if (texts.some((text) => /<\w+:attachedTemplate\b/.test(text))) return 'attachedTemplate'
  return texts.some((text) => fetchingFields.test(fieldsIn(text))) ? 'fetchingField' : undefined
}

/** What the fields of a part say. A field's words may be split over several runs, and are joined again. */
function fieldsIn(text: string): string {
  const simple = [...text.matchAll(/\binstr\s*=\s*"([^"]*)"/g)].map(([, words]) => words)
  const complex = [...text.matchAll(/<\w+:(?:instrText|delInstrText)\b[^>]*>([^<]*)<|fldCharType="begin"/g)]
  return [...simple, complex.map(([, words]) => words ?? ' ').join('')].join(' ')
}
