import { cohortTitle } from '@shared/course/cohort-title'
import { sipKindNames } from '@shared/sip/names'
import { rowOf, rowsOf, type State } from '@shared/record/state'
import type { Id } from '@shared/record/id'
import type { Person } from '@shared/person/person'
import { genderNames } from '@shared/person/names'
import { personName, type Naming } from '@shared/person/naming'

/** A person as the list shows one: with the name only if it may be seen, and the rounds, teams and SIPs that they are part of. */
export interface ListedPerson extends Pick<Person, 'id' | 'code' | 'gender' | 'birthYear' | 'putAwayAt'> {
  readonly shownName: string
  readonly partOf: string
}

const order = new Intl.Collator('sv-SE', { numeric: true })

/** All persons by code, each with what they are part of. */
export function listedPersons(state: State, naming: Naming): ListedPerson[] {
  const partOf = new Map<Id, Set<string>>()
  const add = (personId: Id | null, name: string | undefined) => {
    if (personId === null || name === undefined) return
    partOf.set(personId, (partOf.get(personId) ?? new Set()).add(name))
  }
  for (const { personId, cohortId } of rowsOf(state, 'enrolments')) {
    const cohort = rowOf(state, 'cohorts', cohortId)
    add(personId, cohort && cohortTitle(state, cohort))
  }
  for (const { personId, teamId } of rowsOf(state, 'cases')) add(personId, rowOf(state, 'teams', teamId)?.name)
  for (const { personId, kind, endedOn } of rowsOf(state, 'sips'))
    if (endedOn === null) add(personId, sipKindNames[kind])
  return rowsOf(state, 'persons')
    .map((person) => {
      const { id, code, gender, birthYear, putAwayAt } = person
      const shownName = personName(person, naming)
      return { id, code, gender, birthYear, putAwayAt, shownName, partOf: [...(partOf.get(id) ?? [])].join(' · ') }
    })
    .sort((one, other) => order.compare(one.code, other.code))
}

/** What the filter looks in: a name that is hidden finds nobody. */
export function textOfPerson({ code, shownName, gender, birthYear, partOf }: ListedPerson): string {
  return `${code} ${shownName} ${genderNames[gender]} ${birthYear ?? ''} ${partOf}`
}
