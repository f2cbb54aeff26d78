import { isDeepStrictEqual } from 'node:util'
import { recordsChanged } from '@shared/log/identity'
import type { Put } from '@shared/record/change'
import { emptyState } from '@shared/record/state'
import { withRows } from '@renderer/data/records'
import type { Dump, SeenRow, Told } from './page/contract'

/** What the disk owes and does not have, after whatever happened to it. */
export interface Losses {
  /** Promised and gone, or promised and another. */
  readonly lost: readonly string[]
  /** A change of which a part is there, or a count that does not add up. */
  readonly partial: readonly string[]
  /** How many changes were promised. */
  readonly acknowledged: number
}

const keyOf = ({ table, id }: SeenRow) => `${table} ${id}`
const versionOf = (row: SeenRow) => `${keyOf(row)} rev ${row.rev}`

/**
 * Compares what was promised with everything that the disk holds, in every table. The promises were heard outside the
 * browser; a change that the disk has and nobody heard of is no fault, but it must be whole.
 */
export function judge(told: readonly Told[], dump: Dump): Losses {
  return { ...lostOf(told, dump), partial: [...partialOf(dump), ...unlogged(dump)] }
}

function lostOf(told: readonly Told[], { rows, history, drafts }: Dump): Pick<Losses, 'lost' | 'acknowledged'> {
  const onDisk = new Map(rows.map((row) => [keyOf(row), row]))
  const versions = new Map(history.flatMap((line) => line.rows.map((row) => [versionOf(row), row] as const)))
  const isPurged = history.some((line) => line.isPurge)
  const clearing = new Set(told.flatMap((each) => (each.kind === 'clearing' ? [each.draft] : [])))
  const lost: string[] = []
  let acknowledged = 0
  for (const each of told) {
    if (each.kind === 'written') {
      acknowledged += 1
      for (const row of each.rows) {
        const found = onDisk.get(keyOf(row))
        const version = versions.get(versionOf(row))
        if (!found || found.rev < row.rev) lost.push(`${versionOf(row)} is not there (${each.name})`)
        else if (!version) lost.push(`${versionOf(row)} is not in the history (${each.name})`)
        else if (!isPurged && !isDeepStrictEqual(version.row, row.row)) lost.push(`${versionOf(row)} is another`)
      }
    }
    if (each.kind === 'kept' && !clearing.has(each.draft)) {
      acknowledged += 1
      if (!isDeepStrictEqual(drafts[each.draft], each.value)) lost.push(`draft ${each.draft}`)
    }
  }
  return { lost, acknowledged }
}

/** The history, played from its beginning, must give exactly the rows that stand there. */
export function partialOf({ rows, history, commits }: Dump): string[] {
  const partial: string[] = []
  const played = new Map<string, SeenRow>()
  for (const [place, line] of history.entries()) {
    if (line.commit !== place + 1) partial.push(`the history goes from line ${place} to ${line.commit}`)
    for (const row of line.rows) played.set(keyOf(row), row)
  }
  if (history.length !== commits) partial.push(`${history.length} lines of ${commits} commits`)
  for (const row of rows) {
    const last = played.get(keyOf(row))
    if (!last) partial.push(`${keyOf(row)} stands there without a line`)
    else if (!isDeepStrictEqual(last.row, row.row)) partial.push(`${keyOf(row)} is not what its last line made of it`)
    played.delete(keyOf(row))
  }
  for (const key of played.keys()) partial.push(`${key} has a line and is not there`)
  return partial
}

/** Every change of a record with identity has its entry in the log, from the same transaction: one each, and no others. */
function unlogged({ history, log }: Dump): string[] {
  const owed = new Map<string, number>()
  const add = (key: string, count: number) => owed.set(key, (owed.get(key) ?? 0) + count)
  let state = emptyState()
  for (const line of history) {
    const puts = line.rows as unknown as readonly Put[]
    const after = withRows(state, puts)
    for (const { table, id } of recordsChanged(state, after, puts)) add(`${table} ${id}`, 1)
    state = after
  }
  for (const entry of log) if (entry.act === 'changed') add(`${entry.table} ${entry.rowId}`, -1)
  return [...owed].flatMap(([key, count]) => {
    if (count === 0) return []
    return [
      count > 0 ? `${key} has ${count} changes without an entry` : `${key} has ${-count} entries without a change`,
    ]
  })
}
