import type { Enrolment } from '../course/enrolment'
import { put, type Purge, type Purged, type Put } from '../record/change'
import type { Id } from '../record/id'
import { rowsOf, type State } from '../record/state'
import type { Person } from './person'

/** What a person with skyddad identitet has instead of kön, födelseår and name: nothing. */
export const protectedFields = {
  gender: 'unknown',
  birthYear: null,
  name: '',
} as const satisfies Partial<Person>

/** What a course place of somebody with skyddad identitet says of how the person lives: nothing. */
export const protectedPlaceFields = {
  incomeSource: 'unknown',
  interpreterLanguage: '',
  accessNeeds: '',
  travelNeeds: '',
} as const satisfies Partial<Enrolment>

/** How many persons have a name now, those put away and those deleted among them: a deleted row is still kept. */
export function countOfNames(state: State): number {
  return [...state.persons.values()].filter(({ name }) => name !== '').length
}

/** Whether this profile is the förbund's own office, where no person has a name. */
export function isKansliprofil(state: State): boolean {
  return rowsOf(state, 'organisation').some(({ isAssociationOffice }) => isAssociationOffice)
}

/** Removes all but the code from every version of one person, and from the places that the person has or had in courses. */
export function purgeOfIdentity(state: State, id: Id): Purge {
  const places = [...state.enrolments.values()]
    .filter(({ personId }) => personId === id)
    .map((place): Purged => ({ table: 'enrolments', id: place.id, emptied: protectedPlaceFields }))
  return { rows: [{ table: 'persons', id, emptied: protectedFields }, ...places], isInDraft: () => false }
}

/** The present places of a person that say more than they may with skyddad identitet, emptied of it. */
export function emptiedPlaces(state: State, personId: Id): Put[] {
  return [...state.enrolments.values()]
    .filter((place) => place.personId === personId && saysTooMuch(place))
    .map((place) => put('enrolments', { ...place, ...protectedPlaceFields }))
}

function saysTooMuch(place: Enrolment): boolean {
  return Object.entries(protectedPlaceFields).some(([field, empty]) => place[field as keyof Enrolment] !== empty)
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
