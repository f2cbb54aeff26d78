import { Document, Footer, HeadingLevel, Packer, PageNumber, Paragraph, Tab, TextRun } from 'docx'
import type { DocumentModel, Fact } from '../model'
import { wordBlock } from './blocks'
import { numbering } from './lists'
import { pageOf } from './page'
import { factLabel, style, stylesOf } from './styles'

/**
 * A document as the bytes of a Word file: Swedish, titled, with real headings, lists and header rows, and page numbers.
 * Load this module when a file is asked for; the Word library is large.
 */
export async function renderWord(model: DocumentModel): Promise<Uint8Array<ArrayBuffer>> {
  const { paper = 'upright' } = model
  const document = new Document({
    title: model.title,
    creator: model.author,
    lastModifiedBy: model.author,
    description: model.description,
    styles: stylesOf(paper),
    numbering,
    sections: [
      {
        properties: { page: pageOf(paper) },
        footers: { default: footer(model.footer) },
        children: [
          ...organisationLine(model),
          new Paragraph({ text: model.title, heading: HeadingLevel.TITLE }),
          ...model.facts.map(factLine),
          ...model.blocks.flatMap((block) => wordBlock(block, paper)),
        ],
      },
    ],
  })
  return new Uint8Array(await Packer.toArrayBuffer(document))
}

function organisationLine({ organisation }: DocumentModel): Paragraph[] {
  return organisation === '' ? [] : [new Paragraph({ style: style.organisation, text: organisation })]
}

function factLine({ label, value }: Fact): Paragraph {
  return new Paragraph({
    style: style.fact,
    children: [new TextRun({ text: label, style: factLabel }), new TextRun({ children: [new Tab(), value] })],
  })
}

function footer(text: string): Footer {
  const pages = new TextRun({ children: [new Tab(), 'Sida ', PageNumber.CURRENT, ' av ', PageNumber.TOTAL_PAGES] })
  return new Footer({ children: [new Paragraph({ style: style.footer, children: [new TextRun(text), pages] })] })
}
