import type { ReadFile } from '@shared/file/file-format'
import type { LogEntry, RestoreEntry } from '@shared/log/log-entry'
import { tableNames, type TableName } from '@shared/record/tables'
import type { Database, MetaRow } from '../database'
import { sealFileDocument, type StoredFile } from '../documents/kept-files'
import { createBreath } from '../file/streams'
import { sealHistoryLine, type HistoryLine } from '../history'
import { openLogEntries, sealLogEntries, type StoredLogEntry } from '../log'
import type { Progress } from '../progress'
import { sealRow, type StoredRow } from '../sealed-row'
import type { StoredDraft } from '../draft-contract'
import { sealDraft } from '../drafts'
import { staleCopiesAfter } from '../stale-copies'

/** A file's contents as they will lie on the disk. */
interface Sealed {
  readonly rows: ReadonlyMap<TableName, readonly StoredRow[]>
  readonly history: readonly HistoryLine[]
  readonly log: readonly StoredLogEntry[]
  readonly drafts: readonly StoredDraft[]
  readonly files: readonly StoredFile[]
}

/** The database has been written to since it was looked at. */
export class MovedMeanwhile extends Error {}

/** What takes the place of a database's contents. */
export interface Replacement {
  readonly database: Database
  readonly file: Pick<ReadFile, 'header' | 'rows' | 'history' | 'log' | 'drafts' | 'documents'>
  readonly key: CryptoKey
  /** What opened the log that is here, where the key is new; null where there is none to keep. */
  readonly keyHere: CryptoKey | null
  /** What the log says of it. */
  readonly noted: RestoreEntry
  /** What opens a new key; null when the key, its slots and what is typed stay. */
  readonly locks: readonly MetaRow[] | null
  /** From what stands there to what will. Throws `MovedMeanwhile` to leave all as it is. */
  readonly progressAfter: (stored: Progress | undefined) => Progress
}

/**
 * Puts a file's rows, history and documents in place of those that a database holds, and adds its log to the one here, in one strict transaction: a crash leaves all of
 * the old or all of the new. Other windows find that the counter has moved further than the history tells, and read all.
 */
export async function putInPlace({
  database,
  file,
  key,
  keyHere,
  noted,
  locks,
  progressAfter,
}: Replacement): Promise<void> {
  const { rows, history, log, drafts, files } = await sealAll(key, file)
  const entries = await sealLogEntries(key, [noted])
  const logHere = locks && keyHere ? await sealLogEntries(key, await readLog(database, keyHere)) : []
  await database.transaction('rw', database.tables, async () => {
    const progress = progressAfter(await database.progress())
    for (const table of tableNames) {
      await database.rows(table).clear()
      await database.rows(table).bulkAdd(rows.get(table) ?? [])
    }
    await database.history.clear()
    await database.history.bulkAdd(history)
    await database.documentFiles.clear()
    await database.documentFiles.bulkAdd(files)
    if (locks) {
      const stale = staleCopiesAfter(await database.keySlots(), await database.staleCopies())
      await Promise.all([database.drafts.clear(), database.log.clear(), database.meta.clear()])
      await database.log.bulkAdd(logHere)
      await database.meta.bulkPut([...locks, ...(stale ? [stale] : [])])
    }
    const known = new Set(await database.log.toCollection().primaryKeys())
    await database.log.bulkAdd(log.filter(({ id }) => !known.has(id)))
    await database.log.bulkAdd(entries)
    // What is typed here and not saved is newer than what was typed there.
    const typed = new Set(await database.drafts.toCollection().primaryKeys())
    await database.drafts.bulkAdd(drafts.filter((draft) => !typed.has(draft.key)))
    // The last backup is one of what was here.
    await database.meta.delete('lastBackup')
    await database.meta.put(progress)
  })
}

const batch = 200

async function sealAll(key: CryptoKey, file: Replacement['file']): Promise<Sealed> {
  const breathe = createBreath()

  async function inBatches<T, S>(given: readonly T[], seal: (one: T) => Promise<S>): Promise<S[]> {
    const sealed: S[] = []
    for (let from = 0; from < given.length; from += batch) {
      sealed.push(...(await Promise.all(given.slice(from, from + batch).map(seal))))
      await breathe()
    }
    return sealed
  }

  const rows = new Map<TableName, readonly StoredRow[]>()
  for (const table of tableNames) {
    rows.set(
      table,
      await inBatches<(typeof file.rows)[typeof table][number], StoredRow>(file.rows[table], (row) =>
        sealRow(key, table, row),
      ),
    )
  }
  const history = await inBatches(file.history, async ({ id, commit, at, ...change }) => ({
    ...(await sealHistoryLine(key, id, at, change)),
    commit,
  }))
  const log = await inBatches(file.log, async (entry) => (await sealLogEntries(key, [entry]))[0]!)
  const drafts = await inBatches(file.drafts, (draft) => sealDraft(key, { ...draft, at: file.header.madeAt }))
  const files = await inBatches(file.documents, (document) => sealFileDocument(key, document))
  return { rows, history, log, drafts, files }
}

async function readLog({ log }: Database, key: CryptoKey): Promise<LogEntry[]> {
  return openLogEntries(key, await log.toArray())
}
