import { currentOpened } from '@renderer/data/current'
import { openHistoryLine } from '@renderer/data/history'
import { open } from '@renderer/data/seal'
import { openRow } from '@renderer/data/sealed-row'
import { tableNames } from '@shared/record/tables'
import type { Dump, SeenRow } from './contract'

/** Reads every table from the disk, past the state in memory, and opens what it holds. */
export async function dump(): Promise<Dump> {
  const opened = currentOpened()
  if (!opened) throw new Error('No profile is open')
  const { database, key } = opened.records
  const read = await database.transaction('r', database.tables, async () => ({
    progress: (await database.progress())!,
    stored: await Promise.all(tableNames.map((table) => database.rows(table).toArray())),
    history: await database.history.orderBy('commit').toArray(),
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
  const { databaseId, commits } = read.progress
  return { databaseId, commits, rows, history, drafts: Object.fromEntries(drafts) }
}
