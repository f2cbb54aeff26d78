import type { Verb } from '../record/change'
import type { Id } from '../record/id'
import { inListOrder, moveInList, saveInList } from '../record/own-list'
import { deleteVerb, putAwayOrBackVerb, type RowWords } from '../record/row-verbs'
import type { State } from '../record/state'
import type { OutcomeKind } from './outcome-kind'

const words: RowWords = { one: 'ett vägval', the: 'vägvalet' }
const list = { table: 'outcomeKinds', words } as const

/** The organisation's vägval in its own order, those put away among them. */
export function outcomeKindsInOrder(state: State): OutcomeKind[] {
  return inListOrder(state, 'outcomeKinds')
}

/** Saves a vägval; a new one stands last in the list. Everybody who has it follows when it gets another name. */
export function saveOutcomeKind(id: Id | null, { name }: Pick<OutcomeKind, 'name'>): Verb {
  return saveInList(list, { id, name, missing: 'Skriv vad vägvalet heter.' })
}

/** Moves a vägval one step in the list. */
export function moveOutcomeKind(id: Id, to: 'up' | 'down'): Verb {
  return moveInList(list, id, to)
}

/** Takes a vägval out of the choices, or brings it back. Those who have it keep it. */
export function putAwayOrBackOutcomeKind(id: Id): Verb {
  return putAwayOrBackVerb('outcomeKinds', id, words)
}

/** Deletes a vägval that nobody has. */
export function deleteOutcomeKind(id: Id): Verb {
  return deleteVerb('outcomeKinds', id, words)
}
