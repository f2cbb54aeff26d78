import type { Put } from './change'
import type { Id } from './id'
import type { State } from './state'
import type { Rows, TableName } from './tables'

/** The state as it would be with some rows in it. */
export function withPuts(state: State, puts: readonly Pick<Put, 'table' | 'row'>[]): State {
  const touched = new Map<TableName, Map<Id, Rows[TableName]>>()
  for (const { table, row } of puts) {
    const copy = touched.get(table) ?? new Map<Id, Rows[TableName]>(state[table])
    touched.set(table, copy.set(row.id, row))
  }
  return { ...state, ...Object.fromEntries(touched) }
}
