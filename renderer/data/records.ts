import type { Id } from '@shared/record/id'
import { emptyState, type State } from '@shared/record/state'
import { tableNames, type Rows, type TableName } from '@shared/record/tables'
import type { Database } from './database'
import { SealedAnew, type Progress } from './progress'
import { openRow } from './sealed-row'
import { createStore, type Store } from './store'

/** A row's table and id. */
export interface RowKey {
  readonly table: TableName
  readonly id: Id
}

/** An opened database: its rows in memory, and the commit that they stand at. */
export interface Records {
  readonly database: Database
  readonly key: CryptoKey
  readonly state: Store<State>
  progress: Progress
}

/** Opens every row of a database. */
export async function loadRecords(database: Database, key: CryptoKey): Promise<Records> {
  const { state, progress } = await readAll(database, key)
  return { database, key, state: createStore(state), progress }
}

/** All rows as they stood after one and the same commit. */
async function readAll(database: Database, key: CryptoKey): Promise<{ state: State; progress: Progress }> {
  // A database that has not been migrated yet lacks what was added since.
  const here = tableNames.filter((table) => database.tables.some(({ name }) => name === table))
  const read = await database.transaction('r', [...here, 'meta'], async () => ({
    progress: await database.progress(),
    stored: await Promise.all(here.map((table) => database.rows(table).toArray())),
  }))
  if (!read.progress) throw new Error('The database has no progress row')
  const opened = await Promise.all(
    here.map(async (table, place) => {
      const rows = await Promise.all(read.stored[place]!.map((row) => openRow(key, table, row)))
      return [table, new Map(rows.map((row) => [row.id, row]))] as const
    }),
  )
  return { state: { ...emptyState(), ...Object.fromEntries(opened) }, progress: read.progress }
}

/**
 * Brings the state up to what other windows have written: reads only the rows that their history lines name, and those
 * in `also`. When the lines do not tell the whole way (purged, or another database under the same name) it reads all.
 */
export async function catchUp(records: Records, also: readonly RowKey[] = []): Promise<void> {
  const { database, key } = records
  const { progress, moved } = await database.transaction('r', [...tableNames, 'meta', 'history'], async () => {
    const progress = await database.progress()
    if (progress?.keyId !== records.progress.keyId) throw new SealedAnew()
    const lines = await database.history.where('commit').above(records.progress.commits).toArray()
    const isTold =
      progress?.databaseId === records.progress.databaseId &&
      progress.commits === records.progress.commits + lines.length
    if (!isTold) return { progress, moved: null }
    const keys = uniqueKeys([...lines.flatMap((line) => line.touched), ...also])
    const stored = await Promise.all(keys.map(({ table, id }) => database.rows(table).get(id)))
    return { progress, moved: keys.map((rowKey, place) => ({ ...rowKey, stored: stored[place] })) }
  })
  if (moved === null || progress === undefined) {
    const all = await readAll(database, key)
    records.progress = all.progress
    records.state.set(all.state)
    return
  }
  const rows = await Promise.all(
    moved.flatMap(({ table, stored }) => (stored ? [openRow(key, table, stored).then((row) => ({ table, row }))] : [])),
  )
  const isNews = progress.commits !== records.progress.commits || rows.length > 0
  records.progress = progress
  if (isNews) records.state.set(withRows(records.state.get(), rows))
}

/**
 * The state after a commit that put some rows in. Tables that did not move keep their identity. A commit without rows (a
 * document was finished) gives another state too: whoever shows what can be undone follows it.
 */
export function withRows(state: State, rows: readonly { table: TableName; row: Rows[TableName] }[]): State {
  const touched = new Map<TableName, Map<Id, Rows[TableName]>>()
  for (const { table, row } of rows) {
    const copy = touched.get(table) ?? new Map<Id, Rows[TableName]>(state[table])
    copy.set(row.id, row)
    touched.set(table, copy)
  }
  return { ...state, ...Object.fromEntries(touched) }
}

function uniqueKeys(keys: readonly RowKey[]): RowKey[] {
  return [...new Map(keys.map(({ table, id }) => [`${table}|${id}`, { table, id }])).values()]
}
