import type { Block, DocumentModel, Table } from './model'
import { signaturesHeading } from './signing/signature-blocks'

const identities = ['Ordförande', 'Sekreterare', 'Justerare']
const leftOut = 'Ärendet redovisas inte i den publicerade versionen.'
const caseCode = /\p{Lu}{1,6}-\d{4}-\d{1,5}/gu

/**
 * Finished minutes as they may be published: without signatures, without the names of those who took part, and without what
 * was said of cases. Each § keeps its number, so that the reader sees that nothing else is missing.
 */
export function forPublication(model: DocumentModel): DocumentModel {
  const clear = withoutNames(namesIn(model))
  const sections = new Set(model.blocks.flatMap((block) => (isCase(block) ? [sectionOf(block.text)] : [])))
  return {
    ...model,
    facts: model.facts.filter(({ label }) => !identities.includes(label)),
    blocks: withoutCases(model.blocks)
      .filter((block) => block.kind !== 'signatures' && !(block.kind === 'heading' && block.text === signaturesHeading))
      .map((block) => cleared(block, clear, sections))
      .filter((block, place, all) => !isEmptyTable(block) && !isHeadOfNothing(block, all[place + 1])),
    fileTitle: `${model.fileTitle}, för publicering`,
  }
}

type CaseHeading = Extract<Block, { kind: 'heading' }>

function isCase(block: Block): block is CaseHeading {
  return block.kind === 'heading' && block.isOfCase === true
}

/** `§ 5` of `§ 5 Genomlysning HAN-2027-014`. */
const sectionOf = (heading: string) => /^§\s*\d+/.exec(heading)?.[0] ?? heading

/** A case is its heading and all that stands under it, up to the next heading of the same level. */
function withoutCases(blocks: readonly Block[]): Block[] {
  let isInCase = false
  return blocks.flatMap((block): Block[] => {
    if (block.kind === 'heading' && block.level === 1) {
      isInCase = isCase(block)
      if (!isInCase) return [block]
      return [
        { kind: 'heading', level: 1, text: `${sectionOf(block.text)} Individärende` },
        { kind: 'paragraph', text: leftOut },
      ]
    }
    return isInCase ? [] : [block]
  })
}

/** Everybody who is named as taking part: in the tables of who was there and who was not, and in the facts. */
function namesIn({ blocks, facts }: DocumentModel): string[] {
  const listed = blocks.flatMap((block) => {
    const column = block.kind === 'table' ? block.columns.findIndex(({ title }) => title === 'Namn') : -1
    return block.kind === 'table' && column >= 0 ? block.rows.map((row) => row[column]!) : []
  })
  const holders = facts
    .filter(({ label }) => identities.includes(label))
    .flatMap(({ value }) => value.split('; ').map((holder) => holder.split(', ')[0]!))
  return [...new Set([...listed, ...holders])].filter(Boolean).sort((a, b) => b.length - a.length)
}

function withoutNames(names: readonly string[]): (text: string) => string {
  return (text) =>
    names.reduce((kept, name) => kept.replaceAll(name, 'en deltagare'), text).replaceAll(caseCode, 'ett ärende')
}

function cleared(block: Block, clear: (text: string) => string, cases: ReadonlySet<string>): Block {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return { ...block, text: clear(block.text) }
    case 'list':
      return { ...block, items: block.items.map(clear) }
    case 'marked':
      return { ...block, content: block.content.map((part) => cleared(part, clear, cases) as typeof part) }
    case 'table':
      return clearedTable(block, clear, cases)
    default:
      return block
  }
}

/** Without the column of names, and without what cases led to. */
function clearedTable(table: Table, clear: (text: string) => string, cases: ReadonlySet<string>): Table {
  const names = table.columns.findIndex(({ title }) => title === 'Namn')
  const sections = table.columns.findIndex(({ title }) => title === '§')
  const stays = (_: unknown, place: number) => place !== names
  const isOfCase = (row: readonly string[]) => sections >= 0 && cases.has(`§\u00a0${row[sections]}`)
  const columns = table.columns.filter(stays)
  const missing = 100 - columns.reduce((sum, { share }) => sum + share, 0)
  return {
    ...table,
    description: clear(table.description.replace(/^Namn, part/, 'Part')),
    columns: columns.map((column, place) => (place === 0 ? { ...column, share: column.share + missing } : column)),
    rows: table.rows.filter((row) => !isOfCase(row)).map((row) => row.filter(stays).map(clear)),
  }
}

const isEmptyTable = (block: Block) => block.kind === 'table' && block.rows.length === 0

function isHeadOfNothing(block: Block, next: Block | undefined): boolean {
  return block.kind === 'heading' && next?.kind === 'table' && isEmptyTable(next)
}
