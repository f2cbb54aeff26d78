import type { HistoryLine } from '../history'
import type { Progress } from '../progress'
import type { StructureStep } from './step'

/** The commits of lines that do not tell theirs, from their ids in order. */
export function commitsOf<Id>(ids: readonly Id[], progress: number): ReadonlyMap<Id, number> {
  const first = progress - ids.length + 1
  return new Map(ids.map((id, place) => [id, first + place]))
}

/**
 * A window that hears of another window's write reads only the rows that moved. It finds them by the history lines after
 * the commit that it stands at, so a line must carry its commit number and be found by it.
 *
 * Until now each commit wrote one line and ids rise with time: the last line belongs to the last commit.
 */
export const historyByCommit: StructureStep = {
  version: 2,
  reason: 'Historiken hittas på nummer, så att ett annat fönster bara läser om det som ändrats.',
  stores: { history: 'id, &commit' },
  upgrade: async (transaction) => {
    const progress = (await transaction.table<Progress, string>('meta').get('progress'))?.commits ?? 0
    const history = transaction.table<Omit<HistoryLine, 'commit'>, string>('history')
    const ids = await history.orderBy('id').primaryKeys()
    const numbers = commitsOf(ids, progress)
    await history.toCollection().modify((line) => {
      Object.assign(line, { commit: numbers.get(line.id) })
    })
  },
}
