import { capitalised, formatList } from '../calendar/format'
import type { Id } from './id'
import {
  done,
  put,
  putAwayOrBack,
  putDeleted,
  putNew,
  refused,
  type Circumstances,
  type Fields,
  type Outcome,
  type Problem,
  type Verb,
} from './change'
import { referencesTo } from './references'
import { rowOf, rowsOf, type State } from './state'
import type { TableName } from './tables'
import { sameText } from './text'

/** What a kind of row is called in sentences: `en part`, `parten`. */
export interface RowWords {
  readonly one: string
  readonly the: string
}

function gone({ the }: RowWords): Outcome {
  return refused({ message: `${capitalised(the)} finns inte kvar. Stäng rutan och se efter i listan.` })
}

/** Saves checked fields: as a new row when `id` is null, else over the row that has it. */
export function saveFields<T extends TableName>(
  { table, id, fields, words }: { table: T; id: Id | null; fields: Fields<T>; words: RowWords },
  state: State,
  circumstances: Circumstances,
): Outcome {
  if (id === null) return done(`lade till ${words.one}`, [putNew(table, fields, circumstances)])
  const saved = rowOf(state, table, id)
  if (!saved) return gone(words)
  return done(`ändrade ${words.the}`, [put(table, { ...saved, ...fields })])
}

/** What is said after a name that is taken, when the row that has it is put away and so not seen. */
export function putAwayHint({ putAwayAt }: { readonly putAwayAt: string | null }, { one }: RowWords): string {
  if (putAwayAt === null) return ''
  return one.startsWith('ett ')
    ? ' Det är undanlagt: visa undanlagda och ta fram det.'
    : ' Den är undanlagd: visa undanlagda och ta fram den.'
}

/** Problems of a name that another row has: lists and papers tell these rows apart by their names. */
export function checkNameTaken(
  table: 'courseTemplates' | 'outcomeKinds' | 'parties' | 'referralCriteria' | 'teams',
  { id, name, words }: { readonly id: Id | null; readonly name: string; readonly words: RowWords },
  state: State,
): Problem[] {
  const twin = rowsOf(state, table).find((row) => row.id !== id && sameText(row.name, name))
  if (!twin) return []
  return [{ field: 'name', message: `Det finns redan ${words.one} som heter så.${putAwayHint(twin, words)}` }]
}

/** Takes a row out of the lists, or brings it back when it was taken out. Nothing that refers to it changes. */
export function putAwayOrBackVerb(table: TableName, id: Id, words: RowWords): Verb {
  return (state, circumstances) => {
    const row = rowOf(state, table, id)
    if (!row) return gone(words)
    const name = row.putAwayAt === null ? `lade undan ${words.the}` : `tog fram ${words.the}`
    return done(name, [putAwayOrBack(table, row, circumstances)])
  }
}

/** Deletes a row that nothing refers to; else says what does, and that it can be put away instead. */
export function deleteVerb(table: TableName, id: Id, words: RowWords): Verb {
  return (state, circumstances) => {
    const row = rowOf(state, table, id)
    if (!row) return gone(words)
    const users = referencesTo(state, table, id)
    if (users.length === 0) return done(`tog bort ${words.the}`, [putDeleted(table, row, circumstances)])
    const message = `${capitalised(words.the)} går inte att ta bort, för ${formatList(users)} hänvisar till raden. Lägg undan den i stället.`
    return refused({ message })
  }
}
