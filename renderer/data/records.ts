import type { Id } from '@shared/record/id'
import { emptyState, type State } from '@shared/record/state'
import { tableNames, type Rows, type TableName } from '@shared/record/tables'
import { requireKnown } from './content'
import { databaseAsStored, type Database } from './database'
import { isSameProgress, SealedAnew, type Progress } from './progress'
import { batchesOf, openBatch, type SealedBatch } from './sealed-batch'
import { liftRow, openRow } from './sealed-row'
import { createStore, type Store } from './store'
import { structureVersion } from './structure'

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

/** All that a database holds as it lies there, after one and the same commit. Reading it takes no key. */
export interface SealedRecords {
  readonly progress: Progress
  readonly batches: readonly SealedBatch<TableName>[]
}

/** Reads every row of a database, and opens none. What was read ahead is the answer as long as nothing was written since. */
export async function readSealed(database: Database, ahead: SealedRecords | null = null): Promise<SealedRecords> {
  // A database that has not been migrated yet lacks what was added since.
  const here = tableNames.filter((table) => database.tables.some(({ name }) => name === table))
  return database.transaction('r', [...here, 'meta'], async () => {
    const progress = await database.progress()
    if (!progress) throw new Error('The database has no progress row')
    if (ahead !== null && isSameProgress(ahead.progress, progress)) return ahead
    const batches = await Promise.all(here.map(async (table) => batchesOf(table, await database.rows(table).toArray())))
    return { progress, batches: batches.flat() }
  })
}

/** Reads the rows of a database that is still locked; null when it has to be changed before it can be opened. */
export async function readAhead(name: string): Promise<SealedRecords | null> {
  const database = await databaseAsStored(name)
  if (database.structure !== structureVersion) return null
  try {
    await database.open()
    return await readSealed(database)
  } finally {
    database.close({ disableAutoOpen: true })
  }
}

/** Where sealed rows are opened. */
export interface Opening {
  readonly open: typeof openBatch
  /** Nothing more will be asked. */
  readonly end: () => void
}

/** Opens them in the window itself. */
export const openingHere: Opening = { open: openBatch, end: () => undefined }

/** Opens every row that was read. */
export async function openRecords(
  database: Database,
  key: CryptoKey,
  sealed: SealedRecords,
  opening: Opening,
): Promise<Records> {
  return { database, key, state: createStore(await openState(key, sealed, opening)), progress: sealed.progress }
}

/** Reads and opens every row of a database. */
export async function loadRecords(database: Database, key: CryptoKey): Promise<Records> {
  return openRecords(database, key, await readSealed(database), openingHere)
}

async function openState(key: CryptoKey, { batches }: SealedRecords, { open }: Opening): Promise<State> {
  // Before any is opened: what a newer program has sealed may not open here at all.
  for (const { table, versions } of batches) for (const version of versions) requireKnown(table, version)
  const tables = new Map<TableName, Map<Id, Rows[TableName]>>()
  const texts = batches.map((batch) => open(key, batch))
  // One that rejects is heard in its turn, also when another one has been before it.
  for (const text of texts) text.catch(() => undefined)
  for (const [nth, { table, versions }] of batches.entries()) {
    const rows = tables.get(table) ?? new Map<Id, Rows[TableName]>()
    tables.set(table, rows)
    const opened = JSON.parse(decoder.decode(await texts[nth])) as unknown[]
    opened.forEach((row, place) => {
      const lifted = liftRow(table, row, versions[place]!)
      rows.set(lifted.id, lifted)
    })
  }
  return { ...emptyState(), ...Object.fromEntries(tables) }
}

const decoder = new TextDecoder()

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
    const all = await readSealed(database)
    const state = await openState(key, all, openingHere)
    records.progress = all.progress
    records.state.set(state)
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
