import type { RowsByTable } from '../record/read'
import { emptyState, type State } from '../record/state'
import { tableNames } from '../record/tables'
import { withPuts } from '../record/with-puts'

/** The rows of a copy as rules read them. */
export function stateOfCopy(rows: RowsByTable): State {
  const puts = tableNames.flatMap((table) => rows[table].map((row) => ({ table, row }) as never))
  return withPuts(emptyState(), puts)
}
