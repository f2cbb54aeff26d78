import type { Naming } from '../person/naming'
import type { State } from '../record/state'
import type { Entry } from './entries'
import { fold, has, placeOf } from './fold'
import { rowTexts } from './row-texts'
import { searchedName } from './searched-names'

/** Where a hit is: the field, and what stands around the word. */
export interface Excerpt {
  readonly where: string
  readonly text: string
}

/** Letters before the word, and in all. */
const before = 40
const length = 130

/**
 * Where the words of a search were found in something: in the field that has most of them, the first of those. Undefined
 * when they stand in its name alone, or nothing was asked.
 */
export function excerptOf(
  state: State,
  { entry, words, naming }: { readonly entry: Entry; readonly words: readonly string[]; readonly naming: Naming },
): Excerpt | undefined {
  if (words.every((word) => has(entry.foldedTitle, word))) return undefined
  const texts = rowTexts(entry.table, entry.row, naming).map(({ where, text, ids }) => ({
    where,
    text: [text, ...ids.map((id) => searchedName(state, id, naming))].filter(Boolean).join(', '),
  }))
  const counted = texts.map((text) => ({ ...text, hits: words.filter((word) => has(fold(text.text), word)).length }))
  const most = Math.max(0, ...counted.map(({ hits }) => hits))
  const best = most === 0 ? undefined : counted.find(({ hits }) => hits === most)
  return best && { where: best.where, text: around(best.text, words) }
}

function around(text: string, words: readonly string[]): string {
  const line = text.normalize('NFC').replace(/\s+/gu, ' ')
  const folded = fold(line)
  const places = words.map((word) => placeOf(folded, word)).filter((place) => place >= 0)
  const first = Math.max(0, Math.min(...places) - before)
  const start = first === 0 ? 0 : line.lastIndexOf(' ', first) + 1
  const rest = line.slice(start)
  const end = rest.length <= length ? rest.length : Math.max(rest.lastIndexOf(' ', length), 1)
  return `${start > 0 ? '… ' : ''}${rest.slice(0, end)}${end < rest.length ? ' …' : ''}`
}
