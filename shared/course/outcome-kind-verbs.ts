import { done, put, refused, type Verb } from '../record/change'
import { checkLine } from '../record/checks'
import type { Id } from '../record/id'
import { inOrder } from '../record/order'
import { checkNameTaken, deleteVerb, putAwayOrBackVerb, saveFields, type RowWords } from '../record/row-verbs'
import { rowOf, rowsOf, type State } from '../record/state'
import { oneLine } from '../record/text'
import type { OutcomeKind } from './outcome-kind'

const words: RowWords = { one: 'ett vägval', the: 'vägvalet' }

/** The organisation's vägval in its own order, those put away among them. */
export function outcomeKindsInOrder(state: State): OutcomeKind[] {
  return rowsOf(state, 'outcomeKinds').sort((a, b) => a.position - b.position || inOrder(a.id, b.id))
}

/** Saves a vägval; a new one stands last in the list. Everybody who has it follows when it gets another name. */
export function saveOutcomeKind(id: Id | null, asked: Pick<OutcomeKind, 'name'>): Verb {
  return (state, circumstances) => {
    const name = oneLine(asked.name)
    const problems = [
      ...checkLine('name', name, 'Skriv vad vägvalet heter.'),
      ...checkNameTaken('outcomeKinds', { id, name, words }, state),
    ]
    if (problems.length > 0) return refused(...problems)
    const last = outcomeKindsInOrder(state).at(-1)?.position ?? 0
    const position = rowOf(state, 'outcomeKinds', id)?.position ?? last + 1
    return saveFields({ table: 'outcomeKinds', id, fields: { name, position }, words }, state, circumstances)
  }
}

/** Moves a vägval one step in the list. At the end of it there is nothing to change. */
export function moveOutcomeKind(id: Id, to: 'up' | 'down'): Verb {
  return (state) => {
    const all = outcomeKindsInOrder(state)
    const from = all.findIndex((kind) => kind.id === id)
    if (from < 0) return refused({ message: 'Vägvalet finns inte kvar.' })
    const target = from + (to === 'up' ? -1 : 1)
    const [moved, other] = [all[from], all[target]]
    if (!moved || !other) return done('flyttade ett vägval i listan', [])
    const ordered = all.with(from, other).with(target, moved)
    const puts = ordered.flatMap((kind, index) =>
      kind.position === index + 1 ? [] : [put('outcomeKinds', { ...kind, position: index + 1 })],
    )
    return done('flyttade ett vägval i listan', puts)
  }
}

/** Takes a vägval out of the choices, or brings it back. Those who have it keep it. */
export function putAwayOrBackOutcomeKind(id: Id): Verb {
  return putAwayOrBackVerb('outcomeKinds', id, words)
}

/** Deletes a vägval that nobody has. */
export function deleteOutcomeKind(id: Id): Verb {
  return deleteVerb('outcomeKinds', id, words)
}
