import type { IsoDate } from '../calendar/date'
import type { Naming } from '../person/naming'
import type { Id } from '../record/id'
import { rowsOf, type State } from '../record/state'
import type { Rows } from '../record/tables'
import { fold } from './fold'
import { foundTable, foundTableNames, type FoundTableName } from './found-tables'
import { remembered } from './remembered'
import { rowTexts } from './row-texts'

/** What a row says itself, folded, and the rows that it names. */
export interface OwnText {
  readonly text: string
  readonly ids: readonly Id[]
}

/** Something that can be found, with all that it is found by. */
export interface Entry {
  readonly table: FoundTableName
  readonly row: Rows[FoundTableName]
  /** As it is shown. */
  readonly title: string
  readonly foldedTitle: string
  readonly own: OwnText
}

/** What each row says, once for each version of it: a write makes another row of what it changes. */
const ownTexts: Record<Naming, WeakMap<object, OwnText>> = { shown: new WeakMap(), hidden: new WeakMap() }

/** All that can be found in a state, in the order of the kinds. Nothing of it outlives the rows that it was read from. */
export function entriesOf(state: State, naming: Naming): readonly Entry[] {
  const known = remembered(state, naming)
  known.entries ??= foundTableNames.flatMap((table) => entriesOfTable(state, table, naming))
  return known.entries
}

/**
 * Reads every row once ahead of the first question, a row at each step, so that its asker does not wait for it. To be
 * taken up where there is time, and dropped when the state is another.
 */
export function* readAhead(state: State, naming: Naming): Generator<void> {
  for (const table of foundTableNames) {
    for (const row of rowsOf(state, table)) yield void ownText(table, row, naming)
  }
}

function entriesOfTable<T extends FoundTableName>(state: State, table: T, naming: Naming): Entry[] {
  const { title, page } = foundTable(table)
  return rowsOf(state, table)
    .filter((row) => page(row, state) !== undefined)
    .map((row) => {
      const shown = title(row, state, naming)
      return { table, row, title: shown, foldedTitle: fold(shown), own: ownText(table, row, naming) }
    })
}

function ownText(table: FoundTableName, row: object, naming: Naming): OwnText {
  const known = ownTexts[naming].get(row)
  if (known) return known
  const texts = rowTexts(table, row, naming)
  const own = {
    text: fold(texts.map(({ text }) => text).join('\n')),
    ids: [...new Set(texts.flatMap(({ ids }) => ids))],
  }
  ownTexts[naming].set(row, own)
  return own
}

/** The day of a finding; null where it has none. */
export function dateOf({ table, row }: Entry, state: State): IsoDate | null {
  return foundTable(table).date?.(row, state) ?? null
}
