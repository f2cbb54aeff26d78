import type { Block, DocumentModel, Fact, Prose, Table as TableModel } from '@shared/documents/model'
import {
  BorderStyle,
  Document,
  HeadingLevel,
  Packer,
  Paragraph,
  Tab,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
  type FileChild,
} from 'docx'

const levels = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 }
const textWidth = 9638

/**
 * The paragraphs, headings and tables of a document, of the same kinds as Rådrum's and built by docx alone: what a Word file
 * costs before Rådrum has added anything. It defines no styles.
 */
export async function wordByHand({ organisation, title, facts, blocks }: DocumentModel): Promise<Uint8Array> {
  const document = new Document({
    sections: [
      {
        children: [
          new Paragraph({ text: organisation, style: 'Organisation' }),
          new Paragraph({ text: title, heading: HeadingLevel.TITLE }),
          ...facts.map(fact),
          ...blocks.flatMap(blockOf),
        ],
      },
    ],
  })
  return new Uint8Array(await Packer.toArrayBuffer(document))
}

function fact({ label, value }: Fact): Paragraph {
  const children = [new TextRun({ text: label, style: 'Faktanamn' }), new TextRun({ children: [new Tab(), value] })]
  return new Paragraph({ style: 'Fakta', children })
}

function blockOf(block: Block): FileChild[] {
  switch (block.kind) {
    case 'heading':
      return [new Paragraph({ text: block.text, heading: levels[block.level] })]
    case 'paragraph':
    case 'list':
      return proseOf(block)
    case 'marked':
      return [new Paragraph({ text: block.word, style: 'Markering' }), ...block.content.flatMap(proseOf)]
    case 'table':
      return [tableOf(block)]
    case 'signatures':
      return block.lines.flatMap(({ name, role }) =>
        [block.placeAndDate ?? [], name, role].flat().map((text) => new Paragraph(text)),
      )
  }
}

function proseOf(block: Prose): Paragraph[] {
  return block.kind === 'paragraph'
    ? [new Paragraph(block.text)]
    : block.items.map((text) => new Paragraph({ text, bullet: { level: 0 } }))
}

function tableOf({ columns, rows }: TableModel): Table {
  const columnWidths = columns.map(({ share }) => Math.floor((textWidth * share) / 100))
  const line = { style: BorderStyle.SINGLE, size: 4, color: 'BEBAB3' }
  const cell = (text: string, column: number, options: object = {}) =>
    new TableCell({
      ...options,
      width: { size: columnWidths[column]!, type: WidthType.DXA },
      children: [new Paragraph({ text, style: 'Tabelltext' })],
    })
  return new Table({
    columnWidths,
    layout: TableLayoutType.FIXED,
    width: { size: textWidth, type: WidthType.DXA },
    borders: { bottom: line, insideHorizontal: line },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.map(({ title }, column) => cell(title, column, { borders: { bottom: line } })),
      }),
      ...rows.map((row) => new TableRow({ cantSplit: true, children: row.map((text, column) => cell(text, column)) })),
    ],
  })
}
