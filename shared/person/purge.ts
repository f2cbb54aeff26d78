import type { Purge, Purged } from '../record/change'
import type { Id } from '../record/id'
import { rowsOf, type State } from '../record/state'
import type { Person } from './person'

/** What a person with skyddad identitet has instead of kön, födelseår and name: nothing. */
export const protectedFields = {
  gender: 'unknown',
  birthYear: null,
  name: '',
} as const satisfies Partial<Person>

/** How many persons have a name now, those put away and those deleted among them: a deleted row is still kept. */
export function countOfNames(state: State): number {
  return [...state.persons.values()].filter(({ name }) => name !== '').length
}

/** Whether this profile is the förbund's own office, where no person has a name. */
export function isKansliprofil(state: State): boolean {
  return rowsOf(state, 'organisation').some(({ isAssociationOffice }) => isAssociationOffice)
}

/** Removes all but the code from every version of one person. */
export function purgeOfIdentity(id: Id): Purge {
  return { rows: [{ table: 'persons', id, emptied: protectedFields }], isInDraft: () => false }
}

/** Removes the name from every version of every person, and from forms where a new person is being named. */
export function purgeOfNames(state: State): Purge {
  const rows = [...state.persons.keys()].map((id): Purged => ({ table: 'persons', id, emptied: { name: '' } }))
  return { rows, isInDraft: isPersonBeingNamed }
}

/** A form for a person asks for a födelseår too; forms for parties, rooms and teams have a name and none. */
export function isPersonBeingNamed(values: unknown): boolean {
  return typeof values === 'object' && values !== null && 'birthYear' in values && 'name' in values
}
