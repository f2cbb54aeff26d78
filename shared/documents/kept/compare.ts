import type { Block, DocumentModel } from '../model'

/** A line of the comparison: what one version says beside what the other one says there. Null where one says nothing. */
export interface ComparedLine {
  readonly before: string | null
  readonly after: string | null
}

/**
 * Two versions paragraph by paragraph: what stands in both stands on one line, and what was taken away or added stands on a
 * line of its own, or beside what took its place.
 */
export function compareModels(before: DocumentModel, after: DocumentModel): ComparedLine[] {
  return paired(untouched(linesOf(before), linesOf(after)))
}

/** How many lines two versions differ in. */
export function countOfDifferences(before: DocumentModel, after: DocumentModel): number {
  return compareModels(before, after).filter((line) => line.before !== line.after).length
}

/** A document as its lines of text, in the order that they are read. */
export function linesOf({ title, facts, blocks }: DocumentModel): string[] {
  return [title, ...facts.map(({ label, value }) => `${label}: ${value}`), ...blocks.flatMap(linesOfBlock)]
}

function linesOfBlock(block: Block): string[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [block.text]
    case 'list':
      return [...block.items]
    case 'marked':
      return block.content.flatMap(linesOfBlock).map((line) => `${block.word}: ${line}`)
    case 'table':
      return block.rows.map((row) => row.filter(Boolean).join(' · '))
    case 'signatures':
      return block.lines.flatMap(({ name, role }) => [block.placeAndDate ?? [], `${name}, ${role}`].flat())
    default:
      return []
  }
}

/** The longest run of lines that both have, in order, with what only one has between them. */
function untouched(before: readonly string[], after: readonly string[]): ComparedLine[] {
  const longest = lengths(before, after)
  const lines: ComparedLine[] = []
  let [one, other] = [0, 0]
  while (one < before.length || other < after.length) {
    if (one < before.length && other < after.length && before[one] === after[other]) {
      lines.push({ before: before[one]!, after: after[other]! })
      one += 1
      other += 1
    } else if (
      other >= after.length ||
      (one < before.length && longest[one + 1]![other]! >= longest[one]![other + 1]!)
    ) {
      lines.push({ before: before[one]!, after: null })
      one += 1
    } else {
      lines.push({ before: null, after: after[other]! })
      other += 1
    }
  }
  return lines
}

/** For each place in both, how many lines they have in common from there on. */
function lengths(before: readonly string[], after: readonly string[]): readonly (readonly number[])[] {
  const table = Array.from({ length: before.length + 1 }, () => new Array<number>(after.length + 1).fill(0))
  for (let one = before.length - 1; one >= 0; one -= 1) {
    for (let other = after.length - 1; other >= 0; other -= 1) {
      table[one]![other] =
        before[one] === after[other]
          ? table[one + 1]![other + 1]! + 1
          : Math.max(table[one + 1]![other]!, table[one]![other + 1]!)
    }
  }
  return table
}

/** What was taken away stands beside what came in the same place. */
function paired(lines: readonly ComparedLine[]): ComparedLine[] {
  const told: ComparedLine[] = []
  for (let place = 0; place < lines.length;) {
    let end = place
    while (end < lines.length && lines[end]!.before !== lines[end]!.after) end += 1
    const gone = lines.slice(place, end).flatMap(({ before }) => before ?? [])
    const come = lines.slice(place, end).flatMap(({ after }) => after ?? [])
    for (let nth = 0; nth < Math.max(gone.length, come.length); nth += 1) {
      told.push({ before: gone[nth] ?? null, after: come[nth] ?? null })
    }
    if (end < lines.length) told.push(lines[end]!)
    place = end + 1
  }
  return told
}
