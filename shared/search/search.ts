import type { IsoDate } from '../calendar/date'
import type { Naming } from '../person/naming'
import type { Id } from '../record/id'
import { fieldName } from '../record/field-names'
import type { State } from '../record/state'
import { entriesOf, type Entry } from './entries'
import { answersTo } from './answers'
import { has, wordsOf } from './fold'
import { foundTable, type FoundTableName } from './found-tables'
import { partiesOf } from './found-parties'

/** What is asked for. Words must all be found; null asks for nothing of its kind. */
export interface Asked {
  readonly typed: string
  readonly table: FoundTableName | null
  readonly partyId: Id | null
  /** A läge as its users read it: `Bordlagt`. */
  readonly state: string | null
  /** Both ends included. */
  readonly from: IsoDate | null
  readonly to: IsoDate | null
}

export const nothingAsked: Asked = { typed: '', table: null, partyId: null, state: null, from: null, to: null }

/** What was found, the best first, and what it could be narrowed to. */
export interface Found {
  readonly entries: readonly Entry[]
  /** How many of each kind there are when no kind is asked for. */
  readonly counts: ReadonlyMap<FoundTableName, number>
  /** The states that what was found is in, by the alphabet. */
  readonly states: readonly string[]
}

/**
 * Looks through all that a user may see. First stands what is called so, then what begins so, then what has all words in
 * its name; of each the nearest to today first, and what was put away last.
 */
export function search(
  state: State,
  asked: Asked,
  { today, naming }: { readonly today: IsoDate; readonly naming: Naming },
): Found {
  const words = wordsOf(asked.typed)
  const answers = answersTo(state, { words, naming })
  const ofAnyKind = entriesOf(state, naming).filter(
    (entry) =>
      answers(entry) &&
      isWithin(dateOf(entry, state), asked) &&
      (asked.partyId === null || partiesOf(state, entry).includes(asked.partyId)),
  )
  const inAnyState = ofAnyKind.filter(({ table }) => asked.table === null || table === asked.table)
  const counts = new Map<FoundTableName, number>()
  for (const { table } of ofAnyKind) counts.set(table, (counts.get(table) ?? 0) + 1)
  const states = [...new Set(inAnyState.flatMap((entry) => stateOf(entry) ?? []))]
  const entries = inAnyState.filter((entry) => asked.state === null || stateOf(entry) === asked.state)
  return {
    entries: inOrder(entries, { words, today, state }),
    counts,
    states: states.sort((a, b) => a.localeCompare(b, 'sv-SE')),
  }
}

/** The day of a finding; null where it has none. */
export function dateOf({ table, row }: Entry, state: State): IsoDate | null {
  return foundTable(table).date?.(row, state) ?? null
}

/** The läge of a finding in words; undefined where it has none. */
export function stateOf({ table, row }: Entry): string | undefined {
  const field = 'status' in row ? 'status' : table === 'agendaItems' ? 'state' : undefined
  return field && fieldName(table, field).words?.[String((row as unknown as Record<string, unknown>)[field])]
}

function isWithin(date: IsoDate | null, { from, to }: Asked): boolean {
  if (from === null && to === null) return true
  return date !== null && (from === null || date >= from) && (to === null || date <= to)
}

function inOrder(
  entries: readonly Entry[],
  { words, today, state }: { words: readonly string[]; today: IsoDate; state: State },
): Entry[] {
  const phrase = words.join(' ')
  return (
    entries
      .map((entry) => ({ entry, rank: rankOf(entry, words, phrase), date: dateOf(entry, state) ?? today }))
      // Entries come in the order of their kinds, and a sort keeps it where it has no opinion.
      .sort((a, b) => a.rank - b.rank || (a.entry.table === b.entry.table ? nearness(a.date, b.date, today) : 0))
      .map(({ entry }) => entry)
  )
}

function rankOf({ foldedTitle: title, row }: Entry, words: readonly string[], phrase: string): number {
  const putAway = row.putAwayAt === null ? 0 : 10
  if (title === phrase) return putAway
  if (title.startsWith(phrase)) return putAway + 1
  return putAway + (words.every((word) => has(title, word)) ? 2 : 3)
}

/** What is to come before what has been; of each, the nearest first. */
function nearness(a: IsoDate, b: IsoDate, today: IsoDate): number {
  if (a === b) return 0
  const isAhead = a >= today
  if (isAhead !== b >= today) return isAhead ? -1 : 1
  return isAhead === a < b ? -1 : 1
}
