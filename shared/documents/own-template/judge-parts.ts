import type { TemplateRefusal } from './template-refusal'

/** An element as a parser sees it, whatever its author wrote to hide it. Names are without their prefixes. */
export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  /** What stands right after its beginning, up to the next element. */
  readonly text: string
}

export interface XmlPart {
  readonly text: string
  /** In the order that they begin; null where the text is not well formed. */
  readonly elements: readonly XmlElement[] | null
}

/** The parts of an unpacked file by their paths: those of XML, null for one that is not UTF-8, and other bytes. */
export interface Parts {
  readonly xml: ReadonlyMap<string, XmlPart | null>
  readonly other: readonly string[]
}

/** Whether a part is XML by its name: the only ones that Word and Rådrum read as text. */
export const isXml = (path: string) => /\.(xml|rels)$/i.test(path)

const mainType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'
const templateType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml'

/** Fields that fetch text, pictures or data from elsewhere when the document is opened or printed. */
const fetchingFields = /\b(INCLUDEPICTURE|INCLUDETEXT|INCLUDE|IMPORT|DDE|DDEAUTO|LINK|DATABASE|RD|MACROBUTTON)\b/i
/** A field that leads on, but to a place in the document itself, as those of a table of contents do. */
const leadsOut = /\bHYPERLINK\b(?!\s+\\l\s+("[^"]*"|[^\s"]+)(\s+\\[a-z*]|\s+MERGEFORMAT)*\s*$)/i

/** Why an unpacked file is no template that may be used; undefined for a plain Word document. */
export function judgeParts({ xml, other }: Parts): TemplateRefusal | undefined {
  const parts = [...xml].flatMap(([path, part]) => (part ? [{ path, ...part }] : []))
  if (parts.length < xml.size) return 'otherEncoding'
  if (parts.some(({ text }) => /<!(DOCTYPE|ENTITY)/i.test(text))) return 'entities'
  return (
    kindFault(xml) ??
    partFault([...xml.keys(), ...other]) ??
    relationFault(parts.flatMap(({ path, elements }) => (/\.rels$/i.test(path) ? (elements ?? []) : []))) ??
    contentFault(parts.flatMap(({ elements }) => elements ?? [])) ??
    (parts.some(({ elements }) => elements === null) ? 'damaged' : undefined)
  )
}

function kindFault(xml: Parts['xml']): TemplateRefusal | undefined {
  const declared = xml.get('[Content_Types].xml')?.elements ?? []
  const types = declared.map(({ attributes }) => attributes.ContentType ?? '')
  if (types.length === 0) return 'notWord'
  if (types.some((type) => /macroEnabled|vbaProject/i.test(type))) return 'macros'
  if (types.includes(templateType)) return 'wordTemplate'
  if (!types.includes(mainType)) return 'anotherKind'
  // XML under another name would be read by Word and not by Rådrum.
  if (declared.some(isHiddenXml)) return 'strange'
  const main = xml.get('word/document.xml')
  if (!main) return 'damaged'
  return main.text.includes('http://purl.oclc.org/ooxml/') ? 'strict' : undefined
}

function isHiddenXml({ attributes: { ContentType = '', PartName, Extension } }: XmlElement): boolean {
  const isText = /[+/]xml$/i.test(ContentType) && !/^image\//i.test(ContentType)
  return isText && !isXml(PartName ?? `.${Extension ?? ''}`)
}

function partFault(paths: readonly string[]): TemplateRefusal | undefined {
  if (paths.some((path) => /vba(Project|Data)|attachedToolbars|\bmacros?\//i.test(path))) return 'macros'
  if (paths.some((path) => /(^|\/)(embeddings|activeX|ctrlProps)\/|oleObject/i.test(path))) return 'embedded'
  return undefined
}

function relationFault(elements: readonly XmlElement[]): TemplateRefusal | undefined {
  const relations = elements
    .filter(({ name }) => name === 'Relationship')
    .map(({ attributes: { Type = '', TargetMode = '' } }) => ({
      type: Type,
      isOutside: /^\s*External/i.test(TargetMode),
    }))
  const isOf = (pattern: RegExp) => relations.some(({ type }) => pattern.test(type))
  if (isOf(/vba|wordVbaData|keyMapCustomizations/i)) return 'macros'
  if (isOf(/\/attachedTemplate$/i)) return 'attachedTemplate'
  if (isOf(/\/(oleObject|package|control|embeddedPackage)$/i)) return 'embedded'
  if (isOf(/\/aFChunk$/i)) return 'importedText'
  if (isOf(/\/(subDocument|frame)$/i)) return 'external'
  const outside = relations.filter(({ isOutside }) => isOutside)
  if (outside.length === 0) return undefined
  return outside.every(({ type }) => /\/hyperlink$/i.test(type)) ? 'link' : 'external'
}

function contentFault(elements: readonly XmlElement[]): TemplateRefusal | undefined {
  const has = (...names: readonly string[]) => elements.some(({ name }) => names.includes(name))
  if (has('object', 'control', 'OLEObject')) return 'embedded'
  if (has('altChunk')) return 'importedText'
  if (has('attachedTemplate')) return 'attachedTemplate'
  const fields = fieldsIn(elements)
  if (fields.some((field) => fetchingFields.test(field))) return 'fetchingField'
  return fields.some((field) => leadsOut.test(field)) ? 'link' : undefined
}

/** What each field says. A field's words may be split over several runs, and are joined again. */
function fieldsIn(elements: readonly XmlElement[]): string[] {
  const fields: string[] = ['']
  for (const { name, attributes, text } of elements) {
    if (name === 'fldSimple') fields.push(attributes.instr ?? '', '')
    if (name === 'fldChar' && attributes.fldCharType === 'begin') fields.push('')
    if (name === 'instrText' || name === 'delInstrText') fields.push(`${fields.pop() ?? ''}${text}`)
  }
  return fields
}
