import type { RecordKey } from '../log/log-entry'
import type { Id } from '../record/id'
import type { State } from '../record/state'
import type { Rows, TableName } from '../record/tables'
import { rowsOfSip } from '../sip/sip-rows'
import { rowsOfCase } from './due-cases'
import { rowsOfPlace } from './due-rounds'

const tablesOfPerson = ['consents', 'enrolments', 'cases', 'referrals', 'sips'] as const

/** What hangs on a row and has no other way out goes with it, whether the row itself is deleted or not. */
export function withParts<T extends TableName>(state: State, table: T, row: Rows[T]): RecordKey[] {
  if (table === 'enrolments') return rowsOfPlace(state, row as Rows['enrolments'])
  if (table === 'cases') return rowsOfCase(state, row as Rows['cases'])
  if (table === 'sips') return rowsOfSip(state, row.id)
  return [{ table, id: row.id }]
}

/** Everything that is kept of a person beside her own row, deleted rows too. */
export function rowsOfPerson(state: State, personId: Id): RecordKey[] {
  return rowsThat(state, (row) => row.personId === personId)
}

/** What of it was deleted: it is in no list, and so it waits for nobody's approval but the person's own. */
export function deletedRowsOfPerson(state: State, personId: Id): RecordKey[] {
  return rowsThat(state, (row) => row.personId === personId && row.deletedAt !== null)
}

function rowsThat(state: State, goes: (row: Rows[(typeof tablesOfPerson)[number]]) => boolean): RecordKey[] {
  return tablesOfPerson.flatMap((table) =>
    [...state[table].values()].filter(goes).flatMap((row) => withParts(state, table, row)),
  )
}
