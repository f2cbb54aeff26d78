import type { Instant } from '../calendar/date'
import type { RowsByTable } from '../record/read'
import { sameContent } from '../record/same-content'
import type { State } from '../record/state'
import { tableNames, type Rows, type TableName } from '../record/tables'

/** A backup against what is here, without what is deleted. */
export interface BackupComparison {
  readonly tables: readonly TableComparison[]
  /** When something was last changed here and there; null where there is nothing. */
  readonly newestHere: Instant | null
  readonly newestThere: Instant | null
}

export interface TableComparison {
  readonly table: TableName
  readonly here: number
  readonly there: number
  readonly onlyHere: number
  readonly onlyThere: number
  readonly changed: number
}

type AnyRow = Rows[TableName]

/** What would be gone, come back and be otherwise if `there` took the place of `here`: every table in its usual order. */
export function compareRows(here: State, there: RowsByTable): BackupComparison {
  return {
    tables: tableNames.map((table) => compareTable(table, here[table].values(), there[table])),
    newestHere: newest(tableNames.flatMap((table): AnyRow[] => [...here[table].values()])),
    newestThere: newest(tableNames.flatMap((table): readonly AnyRow[] => there[table])),
  }
}

function compareTable(table: TableName, here: Iterable<AnyRow>, there: Iterable<AnyRow>): TableComparison {
  const ours = present(here)
  const theirs = present(there)
  const both = [...ours].filter(([id]) => theirs.has(id))
  return {
    table,
    here: ours.size,
    there: theirs.size,
    onlyHere: ours.size - both.length,
    onlyThere: theirs.size - both.length,
    changed: both.filter(([id, row]) => !sameContent(row, theirs.get(id)!)).length,
  }
}

function present(rows: Iterable<AnyRow>): Map<string, AnyRow> {
  return new Map([...rows].filter(({ deletedAt }) => deletedAt === null).map((row) => [row.id, row]))
}

function newest(rows: readonly AnyRow[]): Instant | null {
  return rows.reduce<Instant | null>(
    (latest, { updatedAt }) => (latest === null || updatedAt > latest ? updatedAt : latest),
    null,
  )
}
