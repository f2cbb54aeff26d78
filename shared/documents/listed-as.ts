import type { IsoDate } from '../calendar/date'
import { participationConsents } from '../course/participation-consent'
import { personName, type Naming } from '../person/naming'
import type { Id } from '../record/id'
import { rowOf, type State } from '../record/state'
import { oneLine } from '../record/text'

/** Who stands on a list how: by code, or by name where the person has agreed to take part. */
export interface ListedAs {
  readonly by: 'code' | 'name'
  readonly naming: Naming
  readonly today: IsoDate
}

/** The name where a list that others read may have it: asked for, shown in this window, and covered by a consent. Else the code. */
export function listedName(state: State, personId: Id, { by, naming, today }: ListedAs): string {
  const person = rowOf(state, 'persons', personId)
  if (!person) return 'Borttagen person'
  const mayBeNamed = by === 'name' && participationConsents(state, today)(personId).isHeld
  const name = mayBeNamed ? oneLine(personName(person, naming)) : ''
  return name === '' ? oneLine(person.code) : name
}
