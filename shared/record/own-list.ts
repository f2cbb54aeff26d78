import { capitalised } from '../calendar/format'
import { done, put, refused, type Verb } from './change'
import { checkLine } from './checks'
import type { Id } from './id'
import { inOrder } from './order'
import { checkNameTaken, saveFields, type RowWords } from './row-verbs'
import { rowOf, rowsOf, type State } from './state'
import type { Rows } from './tables'
import { oneLine } from './text'

/** Tables that are a list of the organisation's own, in its own order. */
export type ListTable = 'outcomeKinds' | 'referralCriteria'

/** A list's rows in their order, those put away among them; equal positions by id. */
export function inListOrder<T extends ListTable>(state: State, table: T): Rows[T][] {
  return rowsOf(state, table).sort((a, b) => a.position - b.position || inOrder(a.id, b.id))
}

interface Listed<T extends ListTable> {
  readonly table: T
  readonly words: RowWords
}

/** Saves one row of a list; a new one stands last. `missing` is said of one without a name. */
export function saveInList<T extends ListTable>(
  { table, words }: Listed<T>,
  { id, name: asked, missing }: { readonly id: Id | null; readonly name: string; readonly missing: string },
): Verb {
  return (state, circumstances) => {
    const name = oneLine(asked)
    const problems = [...checkLine('name', name, missing), ...checkNameTaken(table, { id, name, words }, state)]
    if (problems.length > 0) return refused(...problems)
    const last = inListOrder(state, table).at(-1)?.position ?? 0
    const position = rowOf(state, table, id)?.position ?? last + 1
    return saveFields<ListTable>({ table, id, fields: { name, position }, words }, state, circumstances)
  }
}

/** Moves a row one step in its list. At the end of it there is nothing to change. */
export function moveInList<T extends ListTable>({ table, words }: Listed<T>, id: Id, to: 'up' | 'down'): Verb {
  return (state) => {
    const all = inListOrder<ListTable>(state, table)
    const from = all.findIndex((row) => row.id === id)
    if (from < 0) return refused({ message: `${capitalised(words.the)} finns inte kvar.` })
    const target = from + (to === 'up' ? -1 : 1)
    const [moved, other] = [all[from], all[target]]
    const name = `flyttade ${words.one} i listan`
    if (!moved || !other) return done(name, [])
    const ordered = all.with(from, other).with(target, moved)
    return done(
      name,
      ordered.flatMap((row, index) =>
        row.position === index + 1 ? [] : [put<ListTable>(table, { ...row, position: index + 1 })],
      ),
    )
  }
}
