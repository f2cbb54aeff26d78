import type { TableName } from './tables'

/** What users call the rows of a table, as a heading begins. */
export const tableTitles: Readonly<Record<TableName, string>> = {
  organisation: 'Organisation',
  parties: 'Parter',
  staff: 'Personal',
  rooms: 'Lokaler',
  closedDays: 'Lediga dagar',
  courseTemplates: 'Kursmallar',
  cohorts: 'Kursomgångar',
  sessions: 'Tillfällen',
  persons: 'Personer',
  enrolments: 'Platser i kurser',
  consents: 'Samtycken',
  teams: 'Team',
  teamMembers: 'Ledamöter',
  cases: 'Ärenden',
  meetings: 'Möten',
  agendaItems: 'Punkter på dagordningar',
  presences: 'Närvaro på möten',
  notes: 'Anteckningar',
  actions: 'Åtgärder',
  users: 'Användare',
  logChecks: 'Kontroller av loggen',
}
