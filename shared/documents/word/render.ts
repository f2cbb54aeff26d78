import { Document, Footer, HeadingLevel, Packer, PageNumber, Paragraph, Tab, TextRun } from 'docx'
import { organisationLine, type Look } from '../look/look'
import type { DocumentModel, Fact } from '../model'
import { wordBlock } from './blocks'
import { draftMark } from './draft-mark'
import { letterheadOf } from './letterhead'
import { numbering } from './lists'
import { pageOf, textWidth } from './page'
import { factLabel, style, stylesOf } from './styles'

/** What a document says, whatever its kind. */
type Said = Omit<DocumentModel, 'kind' | 'about'>

/** In twips. */
const spaceBeforeTable = 240

/**
 * A document as the bytes of a Word file in the organisation's look: Swedish, titled, with real headings, lists and header
 * rows, and page numbers.
 * Load this module when a file is asked for; the Word library is large.
 */
export async function renderWord(model: Said, look: Look): Promise<Uint8Array<ArrayBuffer>> {
  const { paper = 'upright' } = model
  const width = textWidth(paper)
  const document = new Document({
    title: model.title,
    creator: model.author,
    lastModifiedBy: model.author,
    description: model.description,
    styles: stylesOf(width, look, model.type),
    numbering,
    sections: [
      {
        properties: { page: pageOf(paper) },
        ...(model.isDraft && { headers: { default: draftMark() } }),
        footers: { default: footer(model, look) },
        children: [
          ...letterheadOf(look),
          ...lineOf(organisationLine(model, look)),
          new Paragraph({ text: model.title, heading: HeadingLevel.TITLE }),
          ...factLines(model),
          ...model.blocks.flatMap((block) => wordBlock(block, width)),
        ],
      },
    ],
  })
  return new Uint8Array(await Packer.toArrayBuffer(document))
}

function lineOf(organisation: string): Paragraph[] {
  return organisation === '' ? [] : [new Paragraph({ style: style.organisation, text: organisation })]
}

/** A heading brings its own space, a table does not. */
function factLines({ facts, blocks }: Said): Paragraph[] {
  const [last] = blocks[0]?.kind === 'table' ? facts.slice(-1) : []
  return facts.map((fact) => factLine(fact, fact === last ? spaceBeforeTable : 0))
}

export function factLine({ label, value }: Fact, spaceAfter = 0): Paragraph {
  return new Paragraph({
    style: style.fact,
    ...(spaceAfter > 0 && { spacing: { after: spaceAfter } }),
    children: [new TextRun({ text: label, style: factLabel }), new TextRun({ children: [new Tab(), value] })],
  })
}

function footer(model: Said, look: Look): Footer {
  const pages = new TextRun({ children: [new Tab(), 'Sida ', PageNumber.CURRENT, ' av ', PageNumber.TOTAL_PAGES] })
  const own = look.footer === '' ? [] : [new Paragraph({ style: style.footer, text: look.footer })]
  return new Footer({
    children: [new Paragraph({ style: style.footer, children: [new TextRun(model.footer), pages] }), ...own],
  })
}
