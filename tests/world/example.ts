import type { State } from '@shared/record/state'
import { tableNames } from '@shared/record/tables'

/** Where the example profile's data are kept, from the repository's root. */
export const examplePath = 'resources/example.json'

/** A state as the file that `shared/record/read.ts` reads: all rows, by table, in the order that they were made. */
export function exampleOf(state: State): { rows: Record<string, object[]> } {
  return { rows: Object.fromEntries(tableNames.map((table) => [table, [...state[table].values()]])) }
}
