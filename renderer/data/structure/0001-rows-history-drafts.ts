import type { StructureStep } from './step'

/** The tables of rows that there were then. A later one comes with a step of its own. */
const firstTables = [
  'organisation',
  'parties',
  'staff',
  'rooms',
  'closedDays',
  'courseTemplates',
  'cohorts',
  'sessions',
  'persons',
  'enrolments',
  'consents',
  'teams',
  'teamMembers',
  'cases',
  'meetings',
  'agendaItems',
  'presences',
  'notes',
  'actions',
]

/**
 * The first structure. Rows are found by their id only: all of them are opened at start and searched in memory, so an
 * index would cost at every write and serve nobody.
 */
export const rowsHistoryDrafts: StructureStep = {
  version: 1,
  reason: 'De första tabellerna.',
  stores: {
    ...Object.fromEntries(firstTables.map((table) => [table, 'id'])),
    history: 'id',
    drafts: 'key',
    meta: 'name',
  },
}
