import type { BackupOutcome } from '@shared/backup/backup-outcome'
import { backupName, type BackupName, type BackupOccasion, type Host, type Kept } from '@shared/host'
import type { Instant } from '@shared/calendar/date'
import { dateAt, timeAt } from '@shared/calendar/instant'
import type { FileContent, FileHistoryLine, FileRow } from '@shared/file/file-format'
import type { LogEntry } from '@shared/log/log-entry'
import { rowsOf, type State } from '@shared/record/state'
import { tableNames } from '@shared/record/tables'
import { keptFiles } from '../documents/kept-files'
import { checkFile } from '../file/read-file'
import { writeFile } from '../file/write-file'
import { openHistoryLine } from '../history'
import { oldestLines } from '../history-reading'
import { openLogEntries } from '../log'
import type { Records } from '../records'
import type { Identity, Recipient } from '../recovery-identity'
import { keptFile, sendToShell } from './kept-file'

/** What making a backup needs of the shell. */
export type BackupShell = Pick<Host, 'describe' | 'keepBackup' | 'readBackup' | 'settleBackup'>

/** What a backup is made of, and for whom. */
export interface BackupOrder {
  readonly records: Records
  readonly recipients: readonly Recipient[]
  /** Open it again, to see that it can be opened. */
  readonly identities: readonly Identity[]
  readonly organisationKey: Recipient | null
  readonly occasion: BackupOccasion | null
  readonly madeAt: Instant
}

/** A backup that was made, and where it lies whole. */
export interface MadeBackup {
  readonly name: BackupName
  readonly folders: readonly BackupOutcome[]
  readonly rows: number
  /** How far the database had come. */
  readonly commits: number
}

/**
 * Makes a backup of what is in memory now, and reads it back: a folder counts as `kept` when what lies there opens and is
 * right to its end. Only then do older ones make room for it. Rejects when the shell does not answer or the disk cannot be read; nothing is changed then.
 */
export async function makeBackup(host: BackupShell, order: BackupOrder): Promise<MadeBackup> {
  const { records, occasion, madeAt } = order
  const state = records.state.get()
  const { commits } = records.progress
  const rows = tableNames.reduce((sum, table) => sum + state[table].size, 0)
  const { version } = await host.describe({})
  const file = writeFile(contentOf(order, state, version), { recipients: order.recipients })
  const { name, folders } = await sendToShell(host, file, (hash) =>
    backupName({ date: dateAt(madeAt), time: timeAt(madeAt), occasion, rows, hash }),
  )
  const judged = await readBack(host, name, folders, order.identities)
  await settle(host, name, judged)
  return { name, rows, commits, folders: judged.map(({ folder, outcome }) => ({ folder, outcome })) }
}

/** All that a profile holds, as a file has it. */
export function contentOf(
  { records, madeAt, organisationKey }: Pick<BackupOrder, 'records' | 'madeAt' | 'organisationKey'>,
  state: State,
  version: string,
): FileContent {
  const { databaseId, commits } = records.progress
  return {
    header: {
      kind: 'backup',
      madeAt,
      version,
      databaseId,
      commits,
      organisation: rowsOf(state, 'organisation')[0]?.name ?? '',
      organisationKey,
      counts: Object.fromEntries(tableNames.map((table) => [table, state[table].size])),
    },
    rows: rowsIn(state),
    history: historyOf(records, commits),
    log: logOf(records),
    documents: keptFiles(records),
  }
}

function* rowsIn(state: State): Generator<FileRow> {
  for (const table of tableNames) for (const row of state[table].values()) yield { table, row } as FileRow
}

/** The lines up to a commit, oldest first, opened one at a time: there may be more of them than memory likes. */
async function* historyOf({ database, key }: Records, upTo: number): AsyncGenerator<FileHistoryLine> {
  for await (const lines of oldestLines(database, upTo)) {
    for (const line of lines) yield { id: line.id, ...(await openHistoryLine(key, line)) }
  }
}

const batch = 256

/** The log, oldest first. What is noted meanwhile comes along or not: it belongs to no commit. */
async function* logOf({ database, key }: Records): AsyncGenerator<LogEntry> {
  // A database that has not been migrated yet may be older than the log.
  if (!database.tables.some(({ name }) => name === 'log')) return
  for (let after = ''; ;) {
    const entries = await database.log.where(':id').above(after).limit(batch).toArray()
    yield* await openLogEntries(key, entries)
    if (entries.length < batch) return
    after = entries.at(-1)!.id
  }
}

/** How it went in a folder; `opens` where it lies as the shell was given it and could be read. */
interface Judged extends BackupOutcome {
  readonly opens: boolean | null
}

/** The shell says that it wrote what it was given; whether that can be opened again only opening it tells. */
async function readBack(
  host: BackupShell,
  name: BackupName,
  folders: readonly BackupOutcome[],
  identities: readonly Identity[],
): Promise<readonly Judged[]> {
  const judged: Judged[] = []
  for (const { folder, outcome } of folders) {
    judged.push(outcome === 'kept' ? await asRead(folder) : { folder, outcome, opens: null })
  }
  return judged

  async function asRead(folder: Kept['folder']): Promise<Judged> {
    const reading = checkFile(keptFile(host, folder, name), { identities }, 'backup')
    // A stick that is slow or out says nothing of the own folder, which is read as the shell itself answers.
    const read = await (folder === 'picked' ? reading.catch(() => null) : reading)
    if (read === null) return { folder, outcome: 'unreachable', opens: null }
    if (!('reason' in read)) return { folder, outcome: 'kept', opens: true }
    return { folder, outcome: read.kind === 'tooLarge' ? 'tooLarge' : 'damaged', opens: false }
  }
}

/** That the shell cannot tidy up takes nothing from what lies there whole. */
async function settle(host: BackupShell, name: BackupName, judged: readonly Judged[]): Promise<void> {
  const folders = judged.flatMap(({ folder, opens }) => (opens === null ? [] : [{ folder, opens }]))
  if (folders.length > 0) await host.settleBackup({ name, folders }).catch(() => undefined)
}
