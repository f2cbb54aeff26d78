import type { readRecords } from '@shared/record/read'
import { tableNames, type TableName } from '@shared/record/tables'
import type { Database } from './database'
import { openKeySlots } from './device-key'
import { firstRows } from './opened'
import { sealRow } from './sealed-row'

/** Replaces all that a database holds, in one transaction and under a fresh identity and key. */
export async function replaceRows(
  database: Database,
  rows: Extract<ReturnType<typeof readRecords>, { ok: true }>['rows'],
): Promise<void> {
  const [progress, keys] = await firstRows()
  const key = await openKeySlots(keys)
  const sealTable = async (table: TableName) => Promise.all(rows[table].map((row) => sealRow(key, table, row)))
  const sealed = await Promise.all(tableNames.map(sealTable))
  try {
    await database.open()
    await database.transaction('rw', database.tables, async () => {
      await Promise.all(database.tables.map((table) => table.clear()))
      await database.meta.bulkAdd([progress, keys])
      await Promise.all(tableNames.map((table, place) => database.rows(table).bulkAdd(sealed[place]!)))
    })
  } finally {
    database.close()
  }
}
