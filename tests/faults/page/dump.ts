import { openHistoryLine } from '@renderer/data/history'
import { openLogEntries } from '@renderer/data/log'
import type { Records } from '@renderer/data/records'
import { open } from '@renderer/data/seal'
import { openRow } from '@renderer/data/sealed-row'
import { tableNames } from '@shared/record/tables'
import type { Dump, SeenRow } from './contract'

/** Reads every table from the disk, past the state in memory, and opens what it holds. */
export async function dump({ database, key }: Records): Promise<Dump> {
  const read = await database.transaction('r', database.tables, async () => ({
    progress: (await database.progress())!,
    stored: await Promise.all(tableNames.map((table) => database.rows(table).toArray())),
    history: await database.history.orderBy('commit').toArray(),
    log: await database.log.toArray(),
    drafts: await database.drafts.toArray(),
  }))
  const rows = await Promise.all(
    tableNames.flatMap((table, place) =>
      read.stored[place]!.map(async (stored): Promise<SeenRow> => {
        const row = await openRow(key, table, stored)
        return { table, id: row.id, rev: row.rev, row }
      }),
    ),
  )
  const history = await Promise.all(
    read.history.map(async (stored) => {
      const line = await openHistoryLine(key, stored)
      const after = line.rows.map(({ table, after }) => ({ table, id: after.id, rev: after.rev, row: after }))
      return { commit: line.commit, name: line.name, isPurge: line.barrier === 'purge', rows: after }
    }),
  )
  const drafts = await Promise.all(
    read.drafts.map(async (draft) => [draft.key, await open(key, { table: 'drafts', id: draft.key }, draft)] as const),
  )
  const log = await openLogEntries(key, read.log)
  const { databaseId, commits } = read.progress
  return { databaseId, commits, rows, history, log, drafts: Object.fromEntries(drafts) }
}
