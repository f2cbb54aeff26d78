import { Document, Packer } from 'docx'
import { strFromU8, unzipSync } from 'fflate'
import type { Look } from '../look/look'
import { factLabel, markStyles, style, stylesOf } from './styles'

/** The styles that blocks ask for. What a template lacks of them is added to it; what it has, it keeps as it is. */
const needed: readonly string[] = [
  'Heading1',
  'Heading2',
  'Heading3',
  style.fact,
  style.point,
  style.cell,
  style.columnTitle,
  style.signature,
  style.signatureRole,
  ...Object.values(markStyles).flatMap(({ heading, text }) => [heading, text]),
  factLabel,
]

/** Styles that ours build on, by the names that every Word knows them by. */
const foundations: Readonly<Record<string, string>> = {
  Normal: 'normal',
  DefaultParagraphFont: 'default paragraph font',
}

/** A template's list of styles made ready, and by which ids it has the styles that blocks ask for. */
export interface ReadyStyles {
  readonly xml: string
  /** Only of those that the template calls otherwise: `Heading1` is `Rubrik1` in a Swedish Word. */
  readonly ids: ReadonlyMap<string, string>
}

/** The template's styles with what is missing for our blocks, in Swedish. */
export async function readyStyles(xml: string, width: number, look: Look): Promise<ReadyStyles> {
  const theirs = styleElements(xml)
  const hasId = new Set(theirs.map(idOf))
  const idByName = new Map(theirs.map((element) => [nameIn(element), idOf(element)]))
  const ids = new Map<string, string>()
  const missing: string[] = []
  for (const element of await ourStyles(width, look)) {
    const id = idOf(element)
    const theirId = idByName.get(nameIn(element))
    if (hasId.has(id)) continue
    if (theirId !== undefined) ids.set(id, theirId)
    else missing.push(element)
  }
  for (const [id, name] of Object.entries(foundations)) {
    const theirId = idByName.get(name)
    if (!hasId.has(id) && theirId !== undefined) ids.set(id, theirId)
  }
  // The font is the template's own.
  const added = missing.map((element) => withIds(element.replace(/<w:rFonts [^>]*\/>/g, ''), ids)).join('')
  return { xml: inSwedish(xml).replace('</w:styles>', `${added}</w:styles>`), ids }
}

/** XML with the ids of styles as the template has them. */
export function withIds(xml: string, ids: ReadonlyMap<string, string>): string {
  return xml.replace(
    /(<w:(?:pStyle|rStyle|basedOn|next|link) w:val=")([^"]+)"/g,
    (_, before: string, id: string) => `${before}${ids.get(id) ?? id}"`,
  )
}

async function ourStyles(width: number, look: Look): Promise<string[]> {
  const document = new Document({ styles: stylesOf(width, look), sections: [] })
  const files = unzipSync(new Uint8Array(await Packer.toArrayBuffer(document)))
  return styleElements(strFromU8(files['word/styles.xml']!)).filter((element) => needed.includes(idOf(element)))
}

const styleElements = (xml: string) => xml.match(/<w:style [\s\S]*?<\/w:style>/g) ?? []
const idOf = (element: string) => /\bw:styleId="([^"]*)"/.exec(element)?.[1] ?? ''
const nameIn = (element: string) => (/<w:name w:val="([^"]*)"/.exec(element)?.[1] ?? '').toLocaleLowerCase('sv-SE')

/** What no run says otherwise of is Swedish: screen readers and spelling go by it. */
function inSwedish(xml: string): string {
  const swedish = '<w:lang w:val="sv-SE" w:eastAsia="sv-SE"/>'
  const defaults = /<w:rPrDefault>\s*<w:rPr>[\s\S]*?<\/w:rPr>\s*<\/w:rPrDefault>/.exec(xml)?.[0]
  if (defaults === undefined) return xml
  const told = /<w:lang\b[^>]*\/>/.test(defaults)
    ? defaults.replace(/<w:lang\b[^>]*\/>/, swedish)
    : defaults.replace('</w:rPr>', `${swedish}</w:rPr>`)
  return xml.replace(defaults, told)
}
