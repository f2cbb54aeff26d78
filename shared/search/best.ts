import type { IsoDate } from '../calendar/date'
import type { State } from '../record/state'
import type { Entry } from './entries'
import { dateOf } from './entries'
import { has } from './fold'

/** What a question's answers are put in order by. */
interface OrderedFor {
  readonly words: readonly string[]
  readonly today: IsoDate
  readonly state: State
}

/**
 * The best of what was found, so many at most: what is called so, what begins so, what has all words in its name; of each
 * in the order of the kinds, the nearest to today first, and what was put away last. One letter finds most of what there
 * is, so no more is put in order than is asked for.
 */
export function best(entries: readonly Entry[], orderedFor: OrderedFor, most: number): Entry[] {
  const chosen: Entry[] = []
  for (const group of inRanks(entries, orderedFor.words)) {
    if (chosen.length >= most) break
    chosen.push(...nearestFirst(group, orderedFor))
  }
  return chosen.slice(0, most)
}

/** Groups of one rank and one kind, the best first; entries come in the order of their kinds. */
function inRanks(entries: readonly Entry[], words: readonly string[]): Entry[][] {
  const phrase = words.join(' ')
  const ranks: Entry[][][] = []
  for (const entry of entries) {
    const groups = (ranks[rankOf(entry, words, phrase)] ??= [])
    const last = groups.at(-1)
    if (last?.[0]?.table === entry.table) last.push(entry)
    else groups.push([entry])
  }
  return ranks.flat()
}

/** The ranks of what was put away begin where those of the rest end. */
const putAwayRank = 4

function rankOf({ foldedTitle: title, row }: Entry, words: readonly string[], phrase: string): number {
  const first = row.putAwayAt === null ? 0 : putAwayRank
  if (title === phrase) return first
  if (title.startsWith(phrase)) return first + 1
  return first + (words.every((word) => has(title, word)) ? 2 : 3)
}

function nearestFirst(entries: readonly Entry[], { today, state }: OrderedFor): Entry[] {
  return entries
    .map((entry) => ({ entry, date: dateOf(entry, state) ?? today }))
    .sort((a, b) => nearness(a.date, b.date, today))
    .map(({ entry }) => entry)
}

/** What is to come before what has been; of each, the nearest first. */
function nearness(a: IsoDate, b: IsoDate, today: IsoDate): number {
  if (a === b) return 0
  const isAhead = a >= today
  if (isAhead !== b >= today) return isAhead ? -1 : 1
  return isAhead === a < b ? -1 : 1
}
