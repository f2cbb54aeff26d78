import { HeadingLevel, Paragraph, type FileChild } from 'docx'
import type { Block, Heading, Marked, Prose, Signatures } from '../model'
import { markedBullets, bullets } from './lists'
import { markStyles, style } from './styles'
import { withSymbol } from './symbol'
import { tableOf } from './table'

const headingLevels: Record<Heading['level'], (typeof HeadingLevel)[keyof typeof HeadingLevel]> = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
}

/** A block as Word's paragraphs and tables, for a text of this width. Every paragraph has text: space comes from the styles. */
export function wordBlock(block: Block, width: number): FileChild[] {
  switch (block.kind) {
    case 'heading':
      return [headingOf(block)]
    case 'paragraph':
    case 'list':
      return proseOf(block)
    case 'marked':
      return markedOf(block)
    case 'table':
      return [tableOf(block, width)]
    case 'signatures':
      return signaturesOf(block)
  }
}

function headingOf({ text, symbol, level, startsPage }: Heading): Paragraph {
  return new Paragraph({
    ...withSymbol(text, symbol),
    heading: headingLevels[level],
    ...(startsPage && { pageBreakBefore: true }),
  })
}

function proseOf(block: Prose): Paragraph[] {
  if (block.kind === 'paragraph') return [new Paragraph(block.text)]
  return block.items.map((text) => new Paragraph({ text, style: style.point, numbering: bullets }))
}

function markedOf({ mark, word, content }: Marked): Paragraph[] {
  const { heading, text: textStyle } = markStyles[mark]
  return [
    new Paragraph({ text: word, style: heading }),
    ...content.flatMap((block) =>
      block.kind === 'paragraph'
        ? [new Paragraph({ text: block.text, style: textStyle })]
        : block.items.map((text) => new Paragraph({ text, style: textStyle, numbering: markedBullets })),
    ),
  ]
}

/** All lines stay with each other, so that nobody signs a page that holds nothing else of the block. */
function signaturesOf({ lines, placeAndDate }: Signatures): Paragraph[] {
  return lines.flatMap(({ name, role }, index) => [
    ...(placeAndDate === undefined ? [] : [new Paragraph({ text: placeAndDate, style: style.signature })]),
    new Paragraph({ text: name, style: style.signature }),
    new Paragraph({ text: role, style: style.signatureRole, keepNext: index < lines.length - 1 }),
  ])
}
