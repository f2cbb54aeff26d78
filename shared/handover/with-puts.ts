import type { Put } from '../record/change'
import type { Id } from '../record/id'
import type { State } from '../record/state'
import type { Rows, TableName } from '../record/tables'

/** The state as it would be with some rows in it. */
export function withPuts(state: State, puts: readonly Pick<Put, 'table' | 'row'>[]): State {
  const touched = new Map<TableName, Map<Id, Rows[TableName]>>()
  for (const { table, row } of puts) {
    const copy = touched.get(table) ?? new Map<Id, Rows[TableName]>(state[table])
    touched.set(table, copy.set(row.id, row))
  }
  return { ...state, ...Object.fromEntries(touched) }
}
