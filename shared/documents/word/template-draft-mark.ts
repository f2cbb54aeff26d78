import { Document, Packer } from 'docx'
import { strFromU8, strToU8, unzipSync, type Unzipped } from 'fflate'
import { draftMark } from './draft-mark'

const officeRelations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const headerType = `${officeRelations}/header`
const contentType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml'

/** The header of those pages for which the template has none. */
const ownHeader = { path: 'word/draftHeader.xml', file: 'draftHeader.xml', id: 'draftHeader' }

const relationsPath = 'word/_rels/document.xml.rels'
const kindsOfPage = ['default', 'first', 'even'] as const

/** The parts of a template with the watermark of an utkast on every page, in Rådrum's own header where it has none. */
export async function withDraftMark(parts: Unzipped): Promise<Unzipped> {
  const marked = { ...parts }
  for (const path of headersOf(parts)) {
    marked[path] = strToU8(inLastParagraph(partText(parts, path), runIn(await headerWithMark())))
  }
  const document = partText(parts, 'word/document.xml')
  const complete = withEveryHeader(document)
  if (complete === document) return marked
  const change = (path: string, changed: (xml: string) => string) => {
    marked[path] = strToU8(changed(partText(parts, path)))
  }
  marked['word/document.xml'] = strToU8(complete)
  marked[ownHeader.path] = strToU8(await headerWithMark())
  change(relationsPath, (xml) =>
    xml.replace(
      '</Relationships>',
      `<Relationship Id="${ownHeader.id}" Type="${headerType}" Target="${ownHeader.file}"/></Relationships>`,
    ),
  )
  change('[Content_Types].xml', (xml) =>
    xml.replace('</Types>', `<Override PartName="/${ownHeader.path}" ContentType="${contentType}"/></Types>`),
  )
  return marked
}

/** The paths of the header parts, by the relations of the document. */
function headersOf(parts: Unzipped): string[] {
  return (partText(parts, relationsPath).match(/<Relationship\b[^>]*>/g) ?? [])
    .filter((relation) => relation.includes(`"${headerType}"`))
    .map((relation) => /\bTarget="([^"]*)"/.exec(relation)?.[1] ?? '')
    .map((target) => (target.startsWith('/') ? target.slice(1) : `word/${target}`))
    .filter((path) => path in parts)
}

/** No paragraph is added, which would make the header taller. The last one is never within a table. */
function inLastParagraph(header: string, run: string): string {
  const last = [...header.matchAll(/<\/w:p>|<w:p(?: [^>]*)?\/>/g)].at(-1)
  if (!last) return header.replace('</w:hdr>', `<w:p>${run}</w:p></w:hdr>`)
  const [end] = last
  const ended = end === '</w:p>' ? `${run}${end}` : `${end.slice(0, -'/>'.length)}>${run}</w:p>`
  return header.slice(0, last.index) + ended + header.slice(last.index + end.length)
}

/**
 * The document with a header for each kind of page in its first section, which the sections after it take theirs from. One
 * for a kind of page that the template does not tell apart is not shown.
 */
function withEveryHeader(document: string): string {
  const [section = ''] = /<w:sectPr\b[^>]*\/>|<w:sectPr\b[^>]*>[\s\S]*?<\/w:sectPr>/.exec(document) ?? []
  const references = kindsOfPage
    .filter((kind) => !new RegExp(`<w:headerReference\\b[^>]*w:type="${kind}"`).test(section))
    .map((kind) => `<w:headerReference xmlns:r="${officeRelations}" w:type="${kind}" r:id="${ownHeader.id}"/>`)
    .join('')
  if (section === '') return document.replace('</w:body>', `<w:sectPr>${references}</w:sectPr></w:body>`)
  const complete = section.replace(/^<w:sectPr\b[^>]*?(\/?)>/, (tag, closed: string) =>
    closed === '' ? tag + references : `${tag.slice(0, -'/>'.length)}>${references}</w:sectPr>`,
  )
  return document.replace(section, () => complete)
}

/** Each asked for has an id of its own. */
async function headerWithMark(): Promise<string> {
  const document = new Document({ sections: [{ headers: { default: draftMark() }, children: [] }] })
  return partText(unzipSync(new Uint8Array(await Packer.toArrayBuffer(document))), 'word/header1.xml')
}

/** The mark without the paragraph about it, able to stand in a part that does not know the names of its drawing. */
function runIn(header: string): string {
  const [run = ''] = /<w:r>[\s\S]*<\/w:r>/.exec(header) ?? []
  return run.replace(
    '<w:r>',
    '<w:r xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office">',
  )
}

function partText(parts: Unzipped, path: string): string {
  return strFromU8(parts[path]!)
}
