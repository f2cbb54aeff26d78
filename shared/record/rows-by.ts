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
  return lookedUp(state[table], field, id, () => groupedBy(rowsOf(state, table), field)) as readonly Rows[T][]
}

/** The same with the deleted ones: for what must leave nothing behind. */
export function everyRowBy<T extends TableName>(
  state: State,
  table: T,
  field: Reference<Rows[T]>,
  id: Id | null,
): readonly Rows[T][] {
  const every = () => groupedBy([...state[table].values()], field)
  return lookedUp(state[table], `${field}, deleted too`, id, every) as readonly Rows[T][]
}

function lookedUp(
  table: ReadonlyMap<Id, unknown>,
  name: string,
  id: Id | null,
  group: () => RowsByValue,
): readonly unknown[] {
  const known = sorted.get(table) ?? new Map<string, RowsByValue>()
  sorted.set(table, known)
  const byValue = known.get(name) ?? group()
  known.set(name, byValue)
  return byValue.get(id) ?? []
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
