import type { Block, DocumentModel, Heading, Table } from '../model'
import { factPlaceholders, nameOf, sectionPlaceholders } from './placeholders'

/** The blocks under a heading of level 1; those before the first have none. */
interface Part {
  readonly heading: Heading | null
  readonly blocks: readonly Block[]
}

/** What a fact says; empty where the document has no such line. */
export function factOf({ facts }: DocumentModel, name: string): string | undefined {
  const placeholder = factPlaceholders.find((fact) => fact.name === name)
  if (!placeholder) return undefined
  return facts.find(({ label }) => nameOf(label) === name)?.value ?? ''
}

/** What stands under a heading, without it; undefined for a name that is none of a heading. */
export function sectionOf({ blocks }: DocumentModel, name: string): readonly Block[] | undefined {
  const heading = headingOf(name)
  if (heading === undefined) return undefined
  return partsOf(blocks)
    .filter((part) => part.heading?.text === heading)
    .flatMap((part) => part.blocks)
}

/** The rows of the first table under a heading, each text under the name of its column; undefined for no such place. */
export function rowsOf(model: DocumentModel, name: string): readonly Readonly<Record<string, string>>[] | undefined {
  const table = sectionOf(model, name)?.find((block): block is Table => block.kind === 'table')
  if (headingOf(name) === undefined) return undefined
  const columns = table?.columns.map(({ title }) => nameOf(title)) ?? []
  return (table?.rows ?? []).map((row) =>
    Object.fromEntries(columns.map((column, place) => [column, row[place] ?? ''])),
  )
}

/** All that the document says but what has a place of its own, by the names of those places. */
export function contentWithout({ blocks }: DocumentModel, names: readonly string[]): readonly Block[] {
  const taken = names.map(headingOf)
  return partsOf(blocks).flatMap(({ heading, blocks: inPart }): readonly Block[] => {
    if (heading === null) return inPart
    return taken.includes(heading.text) ? [] : [heading, ...inPart]
  })
}

const headingOf = (name: string) => sectionPlaceholders.find((section) => section.name === name)?.heading

function partsOf(blocks: readonly Block[]): readonly Part[] {
  const starts = blocks.flatMap((block, index) => (block.kind === 'heading' && block.level === 1 ? [index] : []))
  return [
    { heading: null, blocks: blocks.slice(0, starts[0]) },
    ...starts.map((start, index) => {
      const heading = blocks[start]
      return {
        heading: heading?.kind === 'heading' ? heading : null,
        blocks: blocks.slice(start + 1, starts[index + 1]),
      }
    }),
  ]
}
