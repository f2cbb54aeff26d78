import type { Naming } from '../person/naming'
import type { Id } from '../record/id'
import type { State } from '../record/state'
import type { Entry } from './entries'
import { has } from './fold'
import { foldedName } from './searched-names'

/** Whether something has all words: in its name, in what it says, or in what the rows that it names are called. */
export function answersTo(
  state: State,
  { words, naming }: { readonly words: readonly string[]; readonly naming: Naming },
): (entry: Entry) => boolean {
  const asked = words.map((word) => ({ word, isNamed: namedBy(state, { word, naming }) }))
  return ({ foldedTitle, own }) =>
    asked.every(({ word, isNamed }) => has(foldedTitle, word) || has(own.text, word) || own.ids.some(isNamed))
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
