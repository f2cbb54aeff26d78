import type { RecordKey } from '../log/log-entry'
import type { Id } from '../record/id'
import type { State } from '../record/state'
import type { Rows, TableName } from '../record/tables'

/** A SIP with everything that belongs to it, deleted rows too: what goes when it is purged, and what tells of its person. */
export function rowsOfSip(state: State, sipId: Id): RecordKey[] {
  const ofSip = parts(state, ['sipParticipants', 'sipMeetings', 'sipPlans'], 'sipId', new Set([sipId]))
  const ids = new Set(ofSip.map(({ id }) => id))
  return [
    { table: 'sips', id: sipId },
    ...ofSip,
    ...parts(state, ['sipCalls'], 'meetingId', ids),
    ...parts(state, ['sipGoals', 'sipMeasures'], 'planId', ids),
  ]
}

function parts<T extends TableName>(
  state: State,
  tables: readonly T[],
  field: keyof Rows[T],
  ids: ReadonlySet<Id>,
): RecordKey[] {
  return tables.flatMap((table) =>
    ([...state[table].values()] as Rows[T][])
      .filter((row) => ids.has(row[field] as Id))
      .map(({ id }) => ({ table, id })),
  )
}
