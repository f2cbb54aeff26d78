import { tableNames } from '@shared/record/tables'
import type { Database } from './database'
import type { KeySlots } from './key-slots'
import { staleCopiesAfter } from './stale-copies'
import { open, seal } from './seal'
import type { Place, Sealed } from './sealed'

/** Sealed under another key, at the same place and version. What stands in clear beside it stays. */
async function moved<T extends Sealed>(from: CryptoKey, to: CryptoKey, place: Place, stored: T): Promise<T> {
  return { ...stored, ...(await seal(to, place, stored.cv, await open(from, place, stored))) }
}

/** All that is sealed in a database, and how far it has come. */
async function readEverything(database: Database) {
  return database.transaction('r', database.tables, async () => ({
    progress: await database.progress(),
    rows: await Promise.all(tableNames.map((table) => database.rows(table).toArray())),
    history: await database.history.toArray(),
    log: await database.log.toArray(),
    files: await database.documentFiles.toArray(),
    stale: staleCopiesAfter(await database.keySlots(), await database.staleCopies()),
    drafts: await database.drafts.toArray(),
  }))
}
type SealedParts = Awaited<ReturnType<typeof readEverything>>

/** Another window has written since: what it wrote must come along. */
function isUnmoved(before: SealedParts, now: Pick<SealedParts, 'progress' | 'drafts'> & { logged: number }): boolean {
  if (now.logged !== before.log.length) return false
  const marksOf = ({ progress, drafts }: Pick<SealedParts, 'progress' | 'drafts'>) =>
    JSON.stringify([progress, drafts.map(({ key, at }) => [key, at])])
  return marksOf(before) === marksOf(now)
}

const attempts = 20

/**
 * Seals every row, history line, log entry, kept file and draft under another key and puts other slots in place of the old ones, all
 * in one transaction: a crash leaves everything under the old key or everything under the new. The copies that the shell has
 * made under the old key are to go. Windows that still hold
 * the old key hear of it by `Progress.keyId` and can write no more.
 */
export async function reseal(database: Database, from: CryptoKey, to: CryptoKey, slots: KeySlots): Promise<void> {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const read = await readEverything(database)
    if (!read.progress) throw new Error('The database has no progress row')
    const progress = { ...read.progress, keyId: crypto.randomUUID() }
    const move = <T extends Sealed>(table: string, id: string, stored: T) => moved(from, to, { table, id }, stored)
    const rows = await Promise.all(
      tableNames.map((table, place) => Promise.all(read.rows[place]!.map((row) => move(table, row.id, row)))),
    )
    const history = await Promise.all(read.history.map((line) => move('history', line.id, line)))
    const log = await Promise.all(read.log.map((entry) => move('log', entry.id, entry)))
    const files = await Promise.all(read.files.map((file) => move('documentFiles', file.id, file)))
    const drafts = await Promise.all(read.drafts.map((draft) => move('drafts', draft.key, draft)))
    const isDone = await database.transaction('rw', database.tables, async () => {
      const now = {
        progress: await database.progress(),
        drafts: await database.drafts.toArray(),
        logged: await database.log.count(),
      }
      if (!isUnmoved(read, now)) return false
      await Promise.all(tableNames.map((table, place) => database.rows(table).bulkPut(rows[place]!)))
      await database.history.bulkPut(history)
      await database.log.bulkPut(log)
      await database.documentFiles.bulkPut(files)
      await database.drafts.bulkPut(drafts)
      await database.meta.bulkPut([progress, slots, ...(read.stale ? [read.stale] : [])])
      return true
    })
    if (isDone) return
  }
  throw new Error('Another window writes all the time')
}
