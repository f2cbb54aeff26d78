import { personName, type Naming } from '../person/naming'
import type { Id } from '../record/id'
import { nameOf } from '../record/row-titles'
import type { State } from '../record/state'
import { fold } from './fold'
import { remembered } from './remembered'

/**
 * What a row is called where another one names it: somebody in the staff with the party, a party with its short name, a
 * person by the code, and by the name where that may be seen. So who looks for `FK` finds what FK's people have to do.
 */
export function searchedName(state: State, id: Id, naming: Naming): string {
  const staff = state.staff.get(id)
  if (staff) return `${staff.name}, ${partyName(state, staff.partyId)}`
  if (state.parties.has(id)) return partyName(state, id)
  const person = state.persons.get(id)
  if (person) return [person.code, personName(person, naming)].filter(Boolean).join(', ')
  return nameOf(state, id)
}

function partyName(state: State, id: Id): string {
  const party = state.parties.get(id)
  if (!party) return ''
  return party.shortName === party.name ? party.name : `${party.name} (${party.shortName})`
}

/** {@link searchedName}, folded, read once for each state. */
export function foldedName(state: State, id: Id, naming: Naming): string {
  const { names } = remembered(state, naming)
  const name = names.get(id) ?? fold(searchedName(state, id, naming))
  names.set(id, name)
  return name
}
