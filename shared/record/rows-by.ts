import type { Id } from './id'
import { rowsOf, type State } from './state'
import type { Rows, TableName } from './tables'

/** The fields of a row that name another row. */
type Reference<Row> = { [F in keyof Row]-?: [Row[F]] extends [Id | null] ? F : never }[keyof Row] & string

type RowsByValue = ReadonlyMap<unknown, readonly unknown[]>

/** For each table as it stood, and each field that was asked for. A write makes another map of a table that it touches. */
const sorted = new WeakMap<ReadonlyMap<Id, unknown>, Map<string, RowsByValue>>()

/**
 * The rows of a table that name one other row in a field, deleted ones left out, in no promised order. They are sorted
 * once for each table as it stands: whoever asks for those of many rounds or persons does not look through all of them
 * each time.
 */
export function rowsBy<T extends TableName>(
  state: State,
  table: T,
  field: Reference<Rows[T]>,
  id: Id | null,
): readonly Rows[T][] {
  const fields = sorted.get(state[table]) ?? new Map<string, RowsByValue>()
  sorted.set(state[table], fields)
  const byValue = fields.get(field) ?? groupedBy(rowsOf(state, table), field)
  fields.set(field, byValue)
  return (byValue.get(id) ?? []) as readonly Rows[T][]
}

function groupedBy<Row extends object>(rows: readonly Row[], field: string): RowsByValue {
  const byValue = new Map<unknown, Row[]>()
  for (const row of rows) {
    const value = (row as Record<string, unknown>)[field]
    const others = byValue.get(value)
    if (others) others.push(row)
    else byValue.set(value, [row])
  }
  return byValue
}
