import type { Naming } from '../person/naming'
import type { Id } from '../record/id'
import type { State } from '../record/state'
import { entriesOf, type Entry } from './entries'
import { has } from './fold'
import { remembered, type Remembered } from './remembered'
import { foldedName } from './searched-names'

/**
 * All that has every word: in its name, in what it says, or in what the rows that it names are called. A word that only
 * grew is looked for among what answered before it did.
 */
export function answersTo(
  state: State,
  { words, naming }: { readonly words: readonly string[]; readonly naming: Naming },
): readonly Entry[] {
  const known = remembered(state, naming)
  const before = answeredBefore(known, words) ?? entriesOf(state, naming)
  const asked = words.map((word) => ({ word, isNamed: namedBy(state, { word, naming }) }))
  const answers = before.filter(({ foldedTitle, own }) =>
    asked.every(({ word, isNamed }) => has(foldedTitle, word) || has(own.text, word) || own.ids.some(isNamed)),
  )
  known.last = { words, answers }
  return answers
}

/**
 * What answered to the last question, when nothing else can answer to this one: each of its words begins one of these.
 * Only a beginning narrows: `2` is not found in `12`, though it stands there.
 */
function answeredBefore({ last }: Remembered, words: readonly string[]): readonly Entry[] | undefined {
  const onlyGrew = last?.words.every((earlier) => words.some((word) => word.startsWith(earlier)))
  return onlyGrew ? last?.answers : undefined
}

/** Whether a row's name holds a word, asked once of each row: some are named by very many. */
function namedBy(state: State, { word, naming }: { word: string; naming: Naming }): (id: Id) => boolean {
  const known = new Map<Id, boolean>()
  return (id) => {
    const before = known.get(id)
    if (before !== undefined) return before
    const holds = has(foldedName(state, id, naming), word)
    known.set(id, holds)
    return holds
  }
}
