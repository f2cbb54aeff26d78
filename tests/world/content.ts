import { rowsOf, type State } from '@shared/record/state'
import { tableNames } from '@shared/record/tables'

/** A row without some of its fields. */
export function without<T extends object, Field extends keyof T>(row: T, ...fields: Field[]): Omit<T, Field> {
  const left = Object.entries(row).filter(([field]) => !fields.includes(field as Field))
  return Object.fromEntries(left) as Omit<T, Field>
}

/** What a user would call the same state: every row that is there, without its version stamps. */
export function contentOf(state: State): object[][] {
  return tableNames.map((table) =>
    rowsOf(state, table)
      .map((row) => without(row, 'rev', 'updatedAt'))
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
  )
}
