import type { Id } from './id'
import { tableNames, type Rows, type TableName } from './tables'

/** All opened rows, by table and id. Values in it never change; a write makes a new one that shares what did not move. */
export type State = { readonly [T in TableName]: ReadonlyMap<Id, Rows[T]> }

/** A state without a single row. */
export function emptyState(): State {
  return Object.fromEntries(tableNames.map((table) => [table, new Map()])) as unknown as State
}

/** The rows of a table that are not deleted, in no promised order. Rows put away are among them. */
export function rowsOf<T extends TableName>(state: State, table: T): Rows[T][] {
  return [...state[table].values()].filter((row) => row.deletedAt === null)
}

/** One row that exists and is not deleted, or undefined. */
export function rowOf<T extends TableName>(state: State, table: T, id: Id | null): Rows[T] | undefined {
  const found = id === null ? undefined : state[table].get(id)
  return found?.deletedAt === null ? found : undefined
}
