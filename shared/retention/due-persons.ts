import type { IsoDate } from '../calendar/date'
import type { RecordKey } from '../log/log-entry'
import type { Id } from '../record/id'
import { rowsBy } from '../record/rows-by'
import { rowsOf, type State } from '../record/state'
import type { Person } from '../person/person'
import { ifDue, keysOf, mayGo, type DueThing } from './due-thing'
import { deletedRowsOfPerson } from './rows-of-person'
import { isActive, lastActive } from './still-needed'

/** The consents of those who are no longer aktuella. */
export function dueConsents(state: State, today: IsoDate): DueThing[] {
  return noLongerActive(state).flatMap(({ id, code }) =>
    ifDue(state, today, {
      kind: 'consents',
      thingId: id,
      title: `Samtycken från ${code}`,
      ended: lastActive(state, id),
      rows: keysOf('consents', rowsBy(state, 'consents', 'personId', id)),
    }),
  )
}

/** Those who are no longer aktuella, once nothing else of them is left but what may go at the same time. */
export function duePersons(state: State, today: IsoDate, others: readonly DueThing[]): DueThing[] {
  const going = new Set(others.flatMap(({ rows }) => rows.map(({ id }) => id)))
  return noLongerActive(state)
    .filter(({ id }) => restsOn(state, id).every((row) => going.has(row.id)))
    .flatMap(({ id, code }) =>
      ifDue(state, today, {
        kind: 'persons',
        thingId: id,
        title: code,
        ended: lastActive(state, id),
        rows: [{ table: 'persons', id }, ...deletedRowsOfPerson(state, id)],
      }),
    )
}

/** What refers to a person: as long as one of these is left, so is she. */
export function restsOn(state: State, personId: Id): RecordKey[] {
  return [
    ...keysOf('consents', rowsBy(state, 'consents', 'personId', personId)),
    ...keysOf('enrolments', rowsBy(state, 'enrolments', 'personId', personId)),
    ...keysOf('cases', rowsBy(state, 'cases', 'personId', personId)),
    ...keysOf('referrals', rowsBy(state, 'referrals', 'personId', personId)),
    ...keysOf('sips', rowsBy(state, 'sips', 'personId', personId)),
  ]
}

function noLongerActive(state: State): Person[] {
  return rowsOf(state, 'persons').filter(({ id }) => mayGo(state, id) && !isActive(state, id))
}
