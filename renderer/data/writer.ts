import { recordsChanged } from '@shared/log/identity'
import { refused, type Change, type Circumstances, type Outcome, type Put, type Verb } from '@shared/record/change'
import type { RowChange } from '@shared/record/history'
import type { State } from '@shared/record/state'
import { nextVersion } from '@shared/record/next-version'
import { tables, type Rows, type TableName } from '@shared/record/tables'
import { sealKeptFile, type StoredFile } from './documents/kept-files'
import type { DraftMark, Drafts } from './draft-contract'
import { sealHistoryLine, type HistoryLine } from './history'
import { logged, sealLogEntries, type StoredLogEntry } from './log'
import { SealedAnew, type Progress } from './progress'
import { holds, preparePurge, withoutPurged, type PreparedPurge } from './purge'
import type { Queue } from './queue'
import { catchUp, withRows, type Records } from './records'
import type { SaveTracker } from './save-state'
import { sealRow, type StoredRow } from './sealed-row'
import { isOfTheDisk, storageSentence } from './storage-fault'
import type { WritingRight } from './writing-right'

/** The one way that anything is changed. */
export type Write = (verb: Verb, options?: { readonly clears?: readonly string[] }) => Promise<Outcome>

interface Surroundings {
  readonly records: Records
  readonly queue: Queue
  readonly drafts: Drafts
  readonly saves: SaveTracker
  readonly right: WritingRight
  readonly circumstances: () => Circumstances
  /** After each change that the disk has. */
  readonly onCommit: () => void
}

/** How often a verb is run again because another window was first. Each time, that window got through. */
const attempts = 100

/** A row or the counter was not where the state believed: somebody else wrote since. */
class Moved extends Error {}

interface Prepared {
  readonly puts: readonly Put[]
  /** `from` is the `rev` that the row must have on the disk. */
  readonly rows: readonly { readonly table: TableName; readonly from: number; readonly row: StoredRow }[]
  readonly line: Omit<HistoryLine, 'commit'>
  readonly log: readonly StoredLogEntry[]
  readonly files: readonly StoredFile[]
  /** The state when the disk has it. */
  readonly after: State
  readonly purge: PreparedPurge
}

/**
 * The writer: verbs run one after another, each on the state that the one before it left. A verb's rows, the files that it
 * keeps, its line in the history, the counter and the drafts that it saves reach the disk in one transaction, or not at all; then the state in
 * memory moves, and then the screen may say *Sparat*.
 */
export function createWriter({ records, queue, drafts, saves, right, circumstances, onCommit }: Surroundings): Write {
  async function run(verb: Verb, mark: DraftMark): Promise<Outcome> {
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      if (right.hold.get() !== 'mine') return refused({ message: readOnly })
      const around = circumstances()
      const state = records.state.get()
      const outcome = verb(state, around)
      if (!outcome.ok) return outcome
      const { change } = outcome
      if (change.puts.length === 0 && change.barrier === undefined) {
        drafts.dropMarked(mark)
        return outcome
      }
      if (isStale(state, change)) return refused({ message: changedSinceOpened })
      const prepared = await prepare(records, change, around)
      try {
        records.progress = await commit(records, prepared, drafts.spent(mark))
      } catch (error) {
        if (!(error instanceof Moved)) throw error
        await catchUp(
          records,
          prepared.puts.map(({ table, row }) => ({ table, id: row.id })),
        )
        continue
      }
      records.state.set(prepared.after)
      drafts.saved(mark, around.now)
      const { purge } = change
      if (purge)
        drafts.dropWhere((draftKey, value) => holds(purge, { key: draftKey, at: drafts.keptAt(draftKey), value }))
      onCommit()
      saves.saved(around.now)
      return { ok: true, change: { ...change, puts: prepared.puts } }
    }
    return refused({ message: somebodyElseWrites })
  }

  return async (verb, { clears = [] } = {}) => {
    const mark = drafts.mark(clears)
    saves.begin()
    try {
      return await queue.run(() => run(verb, mark))
    } catch (error) {
      saves.failed(error)
      if (error instanceof SealedAnew) return refused({ message: sealedAnew })
      if (isOfTheDisk(error)) return refused({ message: storageSentence(error) })
      reportError(error)
      return refused({ message: faultInRadrum })
    } finally {
      saves.end()
    }
  }
}

/** Why a window that only shows has saved nothing. */
export const readOnly =
  'Det här fönstret visar bara, så inget sparades. Det du skrev finns kvar. Tryck på Ta över överst i fönstret och spara igen.'
const changedSinceOpened =
  'Uppgiften har ändrats sedan du öppnade den, så inget sparades. Öppna den igen och gör om ändringen.'
const somebodyElseWrites =
  'Ett annat fönster sparar hela tiden, så ändringen är inte sparad. Det du skrev finns kvar på skärmen. Stäng det andra fönstret och försök igen.'
const sealedAnew =
  'En lösenfras har valts i ett annat fönster, så inget sparades. Kopiera det du vill ha kvar och starta om det här fönstret.'
const faultInRadrum =
  'Ett fel i Rådrum stoppade ändringen, så inget sparades. Det du skrev finns kvar på skärmen. Starta om Rådrum och försök igen.'

/** A verb must build on the row that it was run on, never on one that it was handed earlier. */
function isStale(state: State, change: Change): boolean {
  return change.puts.some(({ table, row }) => row.rev !== revOf(state, table, row))
}

function revOf(state: State, table: TableName, row: Rows[TableName]): number {
  return state[table].get(row.id)?.rev ?? 0
}

/** Stamps, checks and seals: all that may take its time, before the transaction. */
async function prepare(
  { database, key, state }: Records,
  change: Change,
  circumstances: Circumstances,
): Promise<Prepared> {
  const { now, newId } = circumstances
  const given = onePutARow(change.puts)
  const puts = given.map((put) => nextVersion(put, now))
  for (const { table, row } of puts) tables[table].schema.parse(row)
  const before = state.get()
  const after = withRows(before, puts)
  const changes = puts.map(({ table, row, received }) => ({
    table,
    before: before[table].get(row.id) ?? null,
    after: row,
    ...(received && { builtOn: received.builtOn }),
  }))
  const { purge } = change
  const left = withoutPurged(changes as RowChange[], purge)
  const entries = logged('changed', recordsChanged(before, after, puts), after, circumstances)
  const [rows, line, log, files, purged] = await Promise.all([
    Promise.all(
      puts.map(async ({ table, row }, place) => ({
        table,
        from: given[place]!.row.rev,
        row: await sealRow(key, table, row),
      })),
    ),
    sealHistoryLine(key, newId(), now, { ...change, rows: left }),
    sealLogEntries(key, entries),
    Promise.all((change.files ?? []).map((file) => sealKeptFile(key, file))),
    preparePurge({ database, key }, purge),
  ])
  return { puts, rows, line, log, files, after, purge: purged }
}

/** Where a change puts a row twice the later put holds: it was built on the earlier one. */
function onePutARow(puts: readonly Put[]): Put[] {
  return [...new Map(puts.map((put) => [`${put.table}|${put.row.id}`, put])).values()]
}

/** The one transaction. Throws `Moved`, and leaves the disk as it was, when somebody else has written since `progress`. */
async function commit(
  { database, progress }: Records,
  { rows, line, log, files, purge }: Prepared,
  clears: readonly string[],
): Promise<Progress> {
  const touched = [...new Set(rows.map(({ table }) => table))]
  const next = { ...progress, commits: progress.commits + 1 }
  await database.transaction('rw', [...touched, 'history', 'log', 'documentFiles', 'drafts', 'meta'], async () => {
    const stored = await database.progress()
    if (stored?.keyId !== progress.keyId) throw new SealedAnew()
    if (stored?.commits !== progress.commits || stored.databaseId !== progress.databaseId) throw new Moved()
    for (const table of touched) {
      const ours = rows.filter((put) => put.table === table)
      const before = await database.rows(table).bulkGet(ours.map(({ row }) => row.id))
      if (ours.some(({ from }, place) => from !== (before[place]?.rev ?? 0))) throw new Moved()
      await database.rows(table).bulkPut(ours.map(({ row }) => row))
    }
    await database.history.bulkPut([...purge.lines])
    await database.history.add({ ...line, commit: next.commits })
    await database.log.bulkAdd([...log])
    await database.documentFiles.bulkPut([...files])
    await database.documentFiles.bulkDelete([...purge.files])
    await database.meta.put(next)
    await database.drafts.bulkDelete([...clears, ...purge.drafts])
  })
  return next
}
