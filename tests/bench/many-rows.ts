import 'fake-indexeddb/auto'
import { Database } from '@renderer/data/database'
import { openDatabase } from '@renderer/data/opened'
import { sealRow } from '@renderer/data/sealed-row'
import { done, put } from '@shared/record/change'
import { tableNames } from '@shared/record/tables'
import { bigWorld } from '@tests/world/big-world'

const surroundings = { keepCanary: () => undefined, onTaken: () => undefined }

/**
 * Measures storage with many rows: milliseconds to open them all, and to write one change among them. Run with
 * `npm run tool -- bench/many-rows`, or with another number of years than eighteen (some 30 000 rows) after it.
 */
export async function run([years = '18']: string[]): Promise<void> {
  const world = bigWorld(Number(years))
  const first = await openDatabase(new Database('radrum-matning'), surroundings)
  const { database, key } = first.records
  for (const table of tableNames) {
    const rows = [...world[table].values()]
    await database.rows(table).bulkAdd(await Promise.all(rows.map((row) => sealRow(key, table, row))))
  }
  await first.close()

  const beforeOpening = performance.now()
  const opened = await openDatabase(new Database('radrum-matning'), surroundings)
  const openedIn = performance.now() - beforeOpening
  const rows = opened.records.state.get()
  const count = tableNames.reduce((sum, table) => sum + rows[table].size, 0)
  const [note] = rows.notes.values()
  const beforeWriting = performance.now()
  await opened.write(() => done('skrev en anteckning', note ? [put('notes', { ...note, discussion: 'Ny text.' })] : []))
  const wroteIn = performance.now() - beforeWriting
  console.log(`Opened ${count} rows in ${openedIn.toFixed(0)} ms, wrote one among them in ${wroteIn.toFixed(1)} ms.`)
  await opened.close()
}
