import type { IsoDate } from '../calendar/date'
import type { Naming } from '../person/naming'
import type { Id } from '../record/id'
import { fieldName } from '../record/field-names'
import type { State } from '../record/state'
import { answersTo } from './answers'
import { best } from './best'
import { dateOf, type Entry } from './entries'
import { wordsOf } from './fold'
import type { FoundTableName } from './found-tables'
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

/** What was found, and what it could be narrowed to. */
export interface Found {
  /** The best of it, the best first. */
  readonly entries: readonly Entry[]
  /** How much was found in all. */
  readonly count: number
  /** How many of each kind there are when no kind is asked for. */
  readonly counts: ReadonlyMap<FoundTableName, number>
  /** The states that what was found is in, by the alphabet. */
  readonly states: readonly string[]
}

interface Circumstances {
  readonly today: IsoDate
  readonly naming: Naming
  /** How many are shown: so many are put in order. */
  readonly most: number
}

/** Looks through all that a user may see; `best.ts` says what comes first. */
export function search(state: State, asked: Asked, { today, naming, most }: Circumstances): Found {
  const { table, partyId, state: inState } = asked
  const words = wordsOf(asked.typed)
  const withWords = answersTo(state, { words, naming })
  // One letter finds most of what there is, so nothing is gone through for what was not asked.
  const within = hasDays(asked) ? withWords.filter((entry) => isWithin(dateOf(entry, state), asked)) : withWords
  const ofAnyKind = partyId === null ? within : within.filter((entry) => partiesOf(state, entry).includes(partyId))
  const inAnyState = table === null ? ofAnyKind : ofAnyKind.filter((entry) => entry.table === table)
  const entries = inState === null ? inAnyState : inAnyState.filter((entry) => stateOf(entry) === inState)
  return {
    entries: best(entries, { words, today, state }, most),
    count: entries.length,
    counts: countsOf(ofAnyKind),
    states: statesOf(inAnyState),
  }
}

function countsOf(entries: readonly Entry[]): Map<FoundTableName, number> {
  const counts = new Map<FoundTableName, number>()
  for (const { table } of entries) counts.set(table, (counts.get(table) ?? 0) + 1)
  return counts
}

/** The läge of a finding in words; undefined where it has none. */
export function stateOf({ table, row }: Entry): string | undefined {
  const field = stateField(table, row)
  return field && fieldName(table, field).words?.[storedIn(row, field)]
}

function stateField(table: FoundTableName, row: object): 'status' | 'state' | undefined {
  return 'status' in row ? 'status' : table === 'agendaItems' ? 'state' : undefined
}

const storedIn = (row: object, field: 'status' | 'state') => String((row as Record<string, unknown>)[field])

/** Every läge that is among them, by the alphabet. Very many are in one of a few, so each is put into words once. */
function statesOf(entries: readonly Entry[]): string[] {
  const seen = new Map<FoundTableName, Map<string, Entry>>()
  for (const entry of entries) {
    const field = stateField(entry.table, entry.row)
    if (field === undefined) continue
    let ofTable = seen.get(entry.table)
    if (!ofTable) seen.set(entry.table, (ofTable = new Map<string, Entry>()))
    const stored = storedIn(entry.row, field)
    if (!ofTable.has(stored)) ofTable.set(stored, entry)
  }
  const words = [...seen.values()].flatMap((ofTable) => [...ofTable.values()].flatMap((entry) => stateOf(entry) ?? []))
  return [...new Set(words)].sort((a, b) => a.localeCompare(b, 'sv-SE'))
}

const hasDays = ({ from, to }: Asked) => from !== null || to !== null

function isWithin(date: IsoDate | null, { from, to }: Asked): boolean {
  return date !== null && (from === null || date >= from) && (to === null || date <= to)
}
