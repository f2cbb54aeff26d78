import { countOf } from '../record/count'
import type { Id } from './id'
import { rowsOf, type State } from './state'
import type { Rows, TableName } from './tables'

/** One field by which rows of `from` refer to other rows, and what a user calls those rows: one of them, several. */
interface Reference<From extends TableName = TableName> {
  readonly from: From
  readonly field: string
  readonly one: string
  readonly many: string
}

function reference<From extends TableName>(from: From, field: keyof Rows[From] & string, one: string, many: string) {
  return { from, field, one, many }
}

/** Every field that refers to a row which a user can delete, by the table referred to. */
const references: Partial<Record<TableName, readonly Reference[]>> = {
  parties: [
    reference('staff', 'partyId', 'medarbetare', 'medarbetare'),
    reference('enrolments', 'referringPartyId', 'kursplats', 'kursplatser'),
    reference('consents', 'partyIds', 'samtycke', 'samtycken'),
    reference('agendaItems', 'leftOutPartyIds', 'punkt på en dagordning', 'punkter på dagordningar'),
    reference('closedDays', 'kommunId', 'lov', 'lov'),
    reference('meetingSeries', 'kommunId', 'mötesserie', 'mötesserier'),
    reference('cohorts', 'kommunId', 'kursomgång', 'kursomgångar'),
    reference('courseTemplates', 'leaderPartyIds', 'kursmall', 'kursmallar'),
    reference('referrals', 'referringPartyId', 'remiss', 'remisser'),
    reference('referrals', 'kommunId', 'remiss', 'remisser'),
    reference('preparations', 'partyId', 'tidigare insats', 'tidigare insatser'),
    reference('sips', 'noticedByPartyId', 'SIP', 'SIP'),
    reference('sipParticipants', 'partyId', 'deltagare i SIP', 'deltagare i SIP'),
    reference('sipPlans', 'overallPartyId', 'plan', 'planer'),
    reference('sipMeasures', 'partyId', 'insats i SIP', 'insatser i SIP'),
  ],
  staff: [
    reference('cohorts', 'leaderIds', 'kursomgång', 'kursomgångar'),
    reference('sessions', 'leaderIds', 'kurstillfälle', 'kurstillfällen'),
    reference('absences', 'staffId', 'frånvaro', 'frånvaro'),
    reference('teamMembers', 'staffId', 'team', 'team'),
    reference('teamMembers', 'substituteForId', 'team', 'team'),
    reference('cases', 'presenterId', 'ärende', 'ärenden'),
    reference('presences', 'staffId', 'möte', 'möten'),
    reference('actions', 'staffId', 'åtgärd', 'åtgärder'),
    reference('sipParticipants', 'staffId', 'deltagare i SIP', 'deltagare i SIP'),
  ],
  courseTemplates: [
    reference('cohorts', 'templateId', 'kursomgång', 'kursomgångar'),
    reference('enrolments', 'templateId', 'köplats', 'köplatser'),
  ],
  rooms: [
    reference('cohorts', 'roomId', 'kursomgång', 'kursomgångar'),
    reference('sessions', 'roomId', 'kurstillfälle', 'kurstillfällen'),
    reference('absences', 'roomId', 'frånvaro', 'frånvaro'),
  ],
  outcomeKinds: [reference('enrolments', 'outcomeKindId', 'deltagare', 'deltagare')],
  referralCriteria: [reference('referrals', 'checkedCriteria', 'remiss', 'remisser')],
  cases: [reference('enrolments', 'caseId', 'kursplats', 'kursplatser'), reference('sips', 'caseId', 'SIP', 'SIP')],
  sipParticipants: [
    reference('sipMeetings', 'chairIds', 'möte', 'möten'),
    reference('sipCalls', 'participantId', 'kallelse', 'kallelser'),
    reference('sipPlans', 'ownerId', 'plan', 'planer'),
    reference('sipPlans', 'followUpCallerId', 'plan', 'planer'),
    reference('sipMeasures', 'participantId', 'insats', 'insatser'),
  ],
  teams: [
    reference('meetings', 'teamId', 'möte', 'möten'),
    reference('meetingSeries', 'teamId', 'mötesserie', 'mötesserier'),
    reference('cases', 'teamId', 'ärende', 'ärenden'),
    reference('referrals', 'teamId', 'remiss', 'remisser'),
  ],
  persons: [
    reference('enrolments', 'personId', 'kursplats', 'kursplatser'),
    reference('consents', 'personId', 'samtycke', 'samtycken'),
    reference('cases', 'personId', 'ärende', 'ärenden'),
    reference('referrals', 'personId', 'remiss', 'remisser'),
    reference('sips', 'personId', 'SIP', 'SIP'),
  ],
}

/** What refers to the row, counted and named: `['2 medarbetare', '1 samtycke']`. Deleted rows do not count. */
export function referencesTo(state: State, table: TableName, id: Id): string[] {
  return (references[table] ?? []).flatMap(({ from, field, one, many }) => {
    const count = rowsOf(state, from).filter((row) => refers(row, field, id)).length
    return count === 0 ? [] : [countOf(count, one, many)]
  })
}

function refers(row: object, field: string, id: Id): boolean {
  const value: unknown = (row as Record<string, unknown>)[field]
  return Array.isArray(value) ? value.includes(id) : value === id
}
