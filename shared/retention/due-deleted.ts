import type { IsoDate } from '../calendar/date'
import { dateAt } from '../calendar/instant'
import { tableTitles } from '../record/table-names'
import { tableNames, type Rows, type TableName } from '../record/tables'
import type { State } from '../record/state'
import { ifDue, type DueThing } from './due-thing'
import { isEmptied } from './emptied'
import { withParts } from './rows-of-person'
import { dueDay, retentionRules } from './rules'

/** What was deleted long ago, one thing a table: a mark hides it, and a purge removes it. */
export function dueDeleted(state: State, today: IsoDate): DueThing[] {
  const rules = retentionRules(state)
  const isOld = (deletedAt: Rows[TableName]['deletedAt']) => {
    const due = deletedAt === null ? null : dueDay(rules, 'deleted', dateAt(deletedAt))
    return due !== null && due <= today
  }
  return tableNames.flatMap((table): DueThing[] => {
    const rows = [...state[table].values()].filter((row) => isOld(row.deletedAt) && !isEmptied(table, row))
    const [ended] = rows.map(({ deletedAt }) => dateAt(deletedAt!)).sort()
    if (ended === undefined) return []
    const thing = { kind: 'deleted', thingId: table, title: tableTitles[table], ended } as const
    return ifDue(state, today, { ...thing, rows: rows.flatMap((row) => withParts(state, table, row)) })
  })
}
