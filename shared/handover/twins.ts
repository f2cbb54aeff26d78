import type { Id } from '../record/id'
import { rowsOf, type State } from '../record/state'
import type { Rows, TableName } from '../record/tables'
import { sameText } from '../record/text'
import type { TableRow } from './parcel'

/** What there is one of, though each profile may have made it under an id of its own: one note an item, one tick a head. */
const keys: { readonly [T in TableName]?: (row: Rows[T]) => string } = {
  presences: ({ meetingId, staffId }) => `${meetingId}|${staffId}`,
  notes: ({ agendaItemId }) => agendaItemId,
  recusals: ({ agendaItemId, staffId }) => `${agendaItemId}|${staffId}`,
  enrolments: ({ cohortId, templateId, personId }) => `${cohortId ?? templateId}|${personId}`,
  attendances: ({ sessionId, enrolmentId }) => `${sessionId}|${enrolmentId}`,
  closingDocuments: ({ enrolmentId }) => enrolmentId,
  teamMembers: ({ teamId, staffId }) => `${teamId}|${staffId}`,
}

function keyOf(table: TableName, row: Rows[TableName]): string | undefined {
  return (keys[table] as ((row: Rows[TableName]) => string) | undefined)?.(row)
}

/** The row here that says the same thing's part as one from a file, under another id. `isGone` rows do not count. */
export function twinOf(
  state: State,
  { table, row }: TableRow,
  isGone: (id: Id) => boolean,
): Rows[TableName] | undefined {
  const key = keyOf(table, row)
  if (key === undefined) return undefined
  return rowsOf<TableName>(state, table).find(
    (other) => other.id !== row.id && !isGone(other.id) && keyOf(table, other) === key,
  )
}

const namedTables = [
  'parties',
  'staff',
  'rooms',
  'courseTemplates',
  'teams',
  'outcomeKinds',
  'referralCriteria',
] as const satisfies readonly TableName[]

/** The row here that has the name of one from a file: people would take the two for one. */
export function namesakeOf(state: State, { table, row }: TableRow): Rows[(typeof namedTables)[number]] | undefined {
  const named = namedTables.find((one) => one === table)
  if (named === undefined || state[table].has(row.id)) return undefined
  const { name } = row as Rows[(typeof namedTables)[number]]
  return rowsOf<(typeof namedTables)[number]>(state, named).find((other) => sameText(other.name, name))
}
