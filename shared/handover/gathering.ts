import type { Id } from '../record/id'
import { rowOf, rowsOf, type State } from '../record/state'
import { tableNames, type Rows, type TableName } from '../record/tables'
import { mentionedIds } from './mentioned'
import type { TableRow } from './parcel'

/** Something that stays behind, and why. `title` holds codes, never names. */
export interface LeftOut {
  readonly id: Id
  readonly title: string
  readonly reason: string
}

/** Rows that are picked up one by one, each once. */
export interface Gathering {
  readonly rows: ReadonlyMap<Id, TableRow>
  /** What was deleted where something goes along: it is told of, so that it can go there too. */
  readonly deleted: readonly { readonly table: TableName; readonly id: Id }[]
  readonly leftOut: ReadonlyMap<Id, LeftOut>
  readonly take: <T extends TableName>(table: T, ...rows: readonly (Rows[T] | undefined)[]) => void
  readonly takeById: <T extends TableName>(table: T, ...ids: readonly (Id | null)[]) => void
  /** Takes the rows that belong to another by a field, and tells of those that were deleted. Gives those it took. */
  readonly takePartsOf: <T extends TableName>(
    table: T,
    field: keyof Rows[T],
    id: Id,
    fits?: (row: Rows[T]) => boolean,
  ) => Rows[T][]
  readonly leaveOut: (left: LeftOut) => void
  /** Persons who stay behind, but whose withdrawal of a consent goes along: it holds wherever they are known. */
  readonly withdrawn: Set<Id>
}

export function gathering(state: State): Gathering {
  const rows = new Map<Id, TableRow>()
  const deleted = new Map<Id, { readonly table: TableName; readonly id: Id }>()
  const leftOut = new Map<Id, LeftOut>()

  function take<T extends TableName>(table: T, ...found: readonly (Rows[T] | undefined)[]) {
    for (const row of found) if (row) rows.set(row.id, { table, row } as unknown as TableRow)
  }

  return {
    rows,
    get deleted() {
      return [...deleted.values()]
    },
    leftOut,
    take,
    takeById: (table, ...ids) => take(table, ...ids.map((id) => rowOf(state, table, id))),
    takePartsOf(table, field, id, fits = () => true) {
      const parts = rowsOf(state, table).filter((row) => row[field] === id && fits(row))
      take(table, ...parts)
      for (const row of state[table].values()) {
        if (row[field] === id && row.deletedAt !== null) deleted.set(row.id, { table, id: row.id })
      }
      return parts
    },
    withdrawn: new Set(),
    leaveOut: (left) => void leftOut.set(left.id, left),
  }
}

/** Rows that others refer to and that tell of no person. They go along wherever they are mentioned. */
const support = [
  'parties',
  'staff',
  'rooms',
  'courseTemplates',
  'teams',
  'outcomeKinds',
  'referralCriteria',
] as const satisfies readonly TableName[]

/** Takes the parties, staff, rooms, templates and teams that the gathered rows refer to, and what those refer to. */
export function takeMentioned({ rows, takeById }: Gathering): void {
  for (let before = -1; before !== rows.size;) {
    before = rows.size
    const ids = [...rows.values()].flatMap(({ table, row }) => mentionedIds(table, row)).filter((id) => !rows.has(id))
    for (const table of support) takeById(table, ...ids)
  }
}

/**
 * The rows that refer only to rows that go along, or to `elsewhere`. What is left over by an earlier fault, or refers to
 * something that stays behind, would hang in the air there.
 */
export function closed(rows: ReadonlyMap<Id, TableRow>, elsewhere: ReadonlySet<Id>): TableRow[] {
  let left = [...rows.values()]
  for (;;) {
    const ids = new Set([...elsewhere, ...left.map(({ row }) => row.id)])
    const next = left.filter(({ table, row }) => mentionedIds(table, row).every((id) => ids.has(id)))
    if (next.length === left.length) return inTableOrder(next)
    left = next
  }
}

function inTableOrder(rows: readonly TableRow[]): TableRow[] {
  const order = new Map(tableNames.map((table, place) => [table, place]))
  return [...rows].sort((a, b) => order.get(a.table)! - order.get(b.table)! || (a.row.id < b.row.id ? -1 : 1))
}
