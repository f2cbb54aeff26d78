import type { Block, DocumentModel, Prose } from '@shared/documents/model'

/** Every text of a document in the order that it is read, one a paragraph or cell. */
export function textsOf({ organisation, title, facts, blocks }: DocumentModel): string[] {
  return [
    ...(organisation === '' ? [] : [organisation]),
    title,
    ...facts.flatMap(({ label, value }) => [label, value]),
    ...blocks.flatMap(blockTexts),
  ]
}

/** The headings of a document, each with its level in front: `1 Närvarande`. */
export function outlineOf({ blocks }: DocumentModel): string[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'heading') return [`${block.level} ${block.text.replaceAll('\u00a0', ' ')}`]
    return block.kind === 'marked' ? [`2 ${block.word}`] : []
  })
}

function blockTexts(block: Block): readonly string[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
    case 'list':
      return proseTexts(block)
    case 'marked':
      return [block.word, ...block.content.flatMap(proseTexts)]
    case 'table':
      return [...block.columns.map(({ title }) => title), ...block.rows.flat()]
    case 'signatures':
      return block.lines.flatMap(({ name, role }) => [block.placeAndDate ?? [], name, role].flat())
  }
}

function proseTexts(block: Prose | Extract<Block, { kind: 'heading' }>): readonly string[] {
  return block.kind === 'list' ? block.items : [block.text]
}
