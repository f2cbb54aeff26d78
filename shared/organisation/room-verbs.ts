import { refused, type Fields, type Problem, type Verb } from '../record/change'
import { checkLength, checkLine } from '../record/checks'
import type { Id } from '../record/id'
import { deleteVerb, putAwayHint, putAwayOrBackVerb, saveFields, type RowWords } from '../record/row-verbs'
import { rowsOf, type State } from '../record/state'
import { oneLine, sameText } from '../record/text'

const words: RowWords = { one: 'en lokal', the: 'lokalen' }

/** What the form gives: the capacity as typed, empty when nobody has said. */
export type RoomInput = Omit<Fields<'rooms'>, 'capacity'> & { readonly capacity: number | string }

/** Saves a room. Its capacity is a whole number of people, or unknown. */
export function saveRoom(id: Id | null, asked: RoomInput): Verb {
  return (state, circumstances) => {
    const capacity = asked.capacity === '' ? null : Number(asked.capacity)
    const fields = { name: oneLine(asked.name), place: oneLine(asked.place), capacity, accessible: asked.accessible }
    const problems = [
      ...checkLine('name', fields.name, 'Skriv vad lokalen heter.'),
      ...checkLength('place', fields.place),
      ...checkCapacity(fields.capacity),
      ...checkTaken(state, id, fields),
    ]
    if (problems.length > 0) return refused(...problems)
    return saveFields({ table: 'rooms', id, fields, words }, state, circumstances)
  }
}

function checkCapacity(capacity: number | null): Problem[] {
  if (capacity === null || (Number.isInteger(capacity) && capacity >= 1 && capacity <= 10_000)) return []
  return [{ field: 'capacity', message: 'Skriv hur många som får plats som ett helt tal från 1, eller lämna tomt.' }]
}

function checkTaken(state: State, id: Id | null, fields: Fields<'rooms'>): Problem[] {
  const twin = rowsOf(state, 'rooms').find(
    (room) => room.id !== id && sameText(room.name, fields.name) && sameText(room.place, fields.place),
  )
  if (!twin) return []
  const message = `Det finns redan en lokal med det namnet på samma plats.${putAwayHint(twin, words)}`
  return [{ field: 'name', message }]
}

/** Takes a room out of the lists, or brings it back. */
export function putAwayOrBackRoom(id: Id): Verb {
  return putAwayOrBackVerb('rooms', id, words)
}

/** Deletes a room that no row refers to. */
export function deleteRoom(id: Id): Verb {
  return deleteVerb('rooms', id, words)
}
