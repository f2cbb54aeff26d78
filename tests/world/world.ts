import type { Instant, IsoDate } from '@shared/calendar/date'
import type { Verb } from '@shared/record/change'
import type { Id } from '@shared/record/id'
import { newRow } from '@shared/record/row'
import { emptyState, type State } from '@shared/record/state'
import { tableNames, tables, type Rows, type TableName } from '@shared/record/tables'
import { defaults, type Given, type Plain } from './defaults'
import { idSeries } from './ids'

/** When every row of the sample world was last saved: the Friday before its today. */
const savedAt = '2027-02-19T14:30:00.000Z' as Instant

/** Rows being put together, one by one or by the app's own verbs. */
export interface World {
  readonly state: () => State
  /** Adds a row with its defaults and the given fields, checked against its schema. */
  readonly add: <T extends TableName>(table: T, fields: Given<T>) => Rows[T]
  readonly change: <T extends TableName>(table: T, id: Id, fields: Partial<Plain<T>>) => Rows[T]
  /** Does what a user did on a day. Throws when the verb refuses: the sample world is a world of things that happened. */
  readonly run: (today: string, verb: Verb) => void
  readonly newId: (table: TableName) => Id
}

export function emptyWorld(): World {
  const rows = emptyState()
  /** As it was last handed out, and the tables that have grown since. */
  let shown: State = rows
  const grown = new Set<TableName>(tableNames)
  const series = new Map(tableNames.map((table, place) => [table, idSeries(place + 1)]))
  const newId = (table: TableName) => series.get(table)!()
  const newIdOfVerb = idSeries(0)

  function keep<T extends TableName>(table: T, row: object): Rows[T] {
    const checked = tables[table].schema.parse({ ...row, rev: 1, updatedAt: savedAt }) as Rows[T]
    // These grow in place: copying a table for each row would cost a benchmark minutes.
    ;(rows[table] as Map<Id, Rows[T]>).set(checked.id, checked)
    grown.add(table)
    return checked
  }

  /** What somebody has seen never changes. */
  function state(): State {
    const copies = [...grown].map((table) => [table, new Map<Id, Rows[TableName]>(rows[table])] as const)
    if (copies.length > 0) shown = { ...shown, ...(Object.fromEntries(copies) as Partial<State>) }
    grown.clear()
    return shown
  }

  return {
    state,
    newId,
    add: (table, fields) => keep(table, { ...newRow(newId(table), savedAt), ...defaults[table], ...fields }),
    change: (table, id, fields) => keep(table, { ...rows[table].get(id), ...fields }),
    run(today, verb) {
      const outcome = verb(state(), { today: today as IsoDate, now: savedAt, newId: newIdOfVerb })
      if (!outcome.ok) throw new Error(outcome.problems.map(({ message }) => message).join(' '))
      for (const { table, row } of outcome.change.puts) keep(table, row)
    },
  }
}
