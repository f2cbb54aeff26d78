import type { Instant } from '@shared/calendar/date'
import type { Id } from '@shared/record/id'
import type { Line } from '@shared/record/history'
import { standing } from '@shared/record/undo'
import type { Database } from './database'
import { openHistoryLine, type HistoryLine } from './history'
import type { Records } from './records'
import { commitsOf, historyByCommit } from './structure/0002-history-by-commit'

/** Most often the answer stands in the last few lines; whoever asks for more gets more at a time. */
const firstBatch = 16
const largestBatch = 512

/** The lines up to a commit, newest first, in batches: read when they are asked for, not opened. */
export async function* newestLines(database: Database, upTo: number): AsyncGenerator<HistoryLine[]> {
  let size = firstBatch
  for (let last = upTo; last > 0; last -= size, size = Math.min(size * 2, largestBatch)) {
    const lines = await database.history
      .where('commit')
      .between(last - size + 1, last, true, true)
      .toArray()
    yield lines.reverse()
  }
}

const batch = 256

/** The lines up to a commit, oldest first, in batches. The database may be one that has not been migrated yet. */
export async function* oldestLines(database: Database, upTo: number): AsyncGenerator<HistoryLine[]> {
  if (database.structure < historyByCommit.version) {
    yield await unnumberedLines(database, upTo)
    return
  }
  for (let after = 0; ;) {
    const lines = await database.history.where('commit').between(after, upTo, false, true).limit(batch).toArray()
    if (lines.length === 0) return
    yield lines
    after = lines.at(-1)!.commit
  }
}

/** The lines of the first structure, with the commits that its migration will give them. */
async function unnumberedLines({ history }: Database, progress: number): Promise<HistoryLine[]> {
  const lines = await history.orderBy(':id').toArray()
  const commits = commitsOf(
    lines.map(({ id }) => id),
    progress,
  )
  return lines.map((line) => ({ ...line, commit: commits.get(line.id)! }))
}

/** A line in the history of a thing, and whether it can be tried to be taken back. */
export interface HistoryEntry {
  readonly line: Line
  readonly stands: boolean
}

/** More than anybody reads; the oldest are left out. */
const mostEntries = 200

/** The lines that touched any of the rows, newest first, opened and lifted to the present content. */
export async function readHistoryOf(
  { database, key, progress }: Records,
  ids: ReadonlySet<Id>,
): Promise<readonly HistoryEntry[]> {
  const all: HistoryLine[] = []
  const touching: HistoryLine[] = []
  for await (const batch of newestLines(database, progress.commits)) {
    all.push(...batch)
    touching.push(...batch.filter(({ touched }) => touched.some(({ id }) => ids.has(id))))
    if (touching.length >= mostEntries) break
  }
  const stand = standing(all)
  const shown = touching.slice(0, mostEntries)
  return Promise.all(
    shown.map(async (line) => ({ line: await openHistoryLine(key, line), stands: stand.has(line.commit) })),
  )
}

/** The lines from a moment on, newest first. */
export interface HistorySince {
  /** When the first change was made at all; null before that. */
  readonly begins: Instant | null
  readonly lines: readonly Line[]
}

/** What the history holds of the rows from a moment on, and when it begins at all. */
export async function readHistorySince(
  { database, key, progress }: Records,
  ids: ReadonlySet<Id>,
  since: Instant,
): Promise<HistorySince> {
  const touching: HistoryLine[] = []
  for await (const batch of newestLines(database, progress.commits)) {
    const later = batch.filter(({ at }) => at >= since)
    touching.push(...later.filter(({ touched }) => touched.some(({ id }) => ids.has(id))))
    if (later.length < batch.length) break
  }
  const first = await database.history.orderBy('commit').first()
  return {
    begins: first?.at ?? null,
    lines: await Promise.all(touching.map((line) => openHistoryLine(key, line))),
  }
}
