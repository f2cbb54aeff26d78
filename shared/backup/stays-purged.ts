import type { ReadFile } from '../file/file-format'
import type { Id } from '../record/id'
import type { RowsByTable } from '../record/read'
import type { State } from '../record/state'
import { tableNames, type Rows, type TableName } from '../record/tables'
import { withPuts } from '../record/with-puts'
import { isEmptied } from '../retention/emptied'
import { loosened } from '../retention/loosened'
import { stateOfCopy } from './state-of-copy'

type Contents = Pick<ReadFile, 'rows' | 'history' | 'drafts'> & Partial<Pick<ReadFile, 'documents'>>

/** The rows here of which a purge has left nothing but that they are gone. */
export function purgedHere(here: State): ReadonlySet<Id> {
  const gone = tableNames.flatMap((table) =>
    [...here[table].values()].filter((row) => row.deletedAt !== null && isEmptied(table, row)).map(({ id }) => id),
  )
  return new Set(gone)
}

/**
 * A copy from before a gallring without what was purged here since: neither its rows, nor any version of them in the
 * history, nor what was typed about them. That they are gone, and which gallringar were done, stands in it instead.
 */
export function withoutPurged<T extends Contents>(copy: T, here: State): T {
  const gone = purgedHere(here)
  if (gone.size === 0) return copy
  const told = stateOfCopy(copy.rows)
  const left = withPuts(told, loosened(told, gone))
  const rows = Object.fromEntries(tableNames.map((table) => [table, rowsLeft(table, left, here, gone)]))
  return {
    ...copy,
    rows: rows as unknown as RowsByTable,
    history: copy.history.map((line) => ({ ...line, rows: line.rows.filter(({ after }) => !gone.has(after.id)) })),
    ...(copy.documents && { documents: copy.documents.filter(({ id }) => !gone.has(id)) }),
    drafts: copy.drafts.filter(({ key }) => ![...gone].some((id) => key.includes(id))),
  }
}

function rowsLeft<T extends TableName>(table: T, copy: State, here: State, gone: ReadonlySet<Id>): Rows[T][] {
  const kept = [...copy[table].values()].filter(({ id }) => !gone.has(id))
  const known = new Set(kept.map(({ id }) => id))
  const isOfHere = ({ id }: Rows[T]) => gone.has(id) || (table === 'retentionRuns' && !known.has(id))
  return [...kept, ...[...here[table].values()].filter(isOfHere)]
}

/** How many rows of a copy have been purged here since. */
export function countOfPurged({ rows }: Pick<Contents, 'rows'>, here: State): number {
  const gone = purgedHere(here)
  return tableNames.reduce(
    (sum, table) => sum + rows[table].filter((row) => gone.has(row.id) && !isEmptied(table, row as never)).length,
    0,
  )
}
