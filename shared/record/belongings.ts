import type { Id } from './id'
import type { State } from './state'
import type { Rows, TableName } from './tables'

interface Belonging<From extends TableName = TableName> {
  readonly from: From
  readonly field: string
}

function belonging<From extends TableName>(from: From, field: keyof Rows[From] & string): Belonging<From> {
  return { from, field }
}

/** The rows that a user sees as parts of another one, by the field that says of which. */
const belongings: { readonly [T in TableName]?: readonly Belonging[] } = {
  staff: [belonging('absences', 'staffId')],
  rooms: [belonging('absences', 'roomId')],
  cohorts: [belonging('sessions', 'cohortId'), belonging('enrolments', 'cohortId'), belonging('documents', 'aboutId')],
  sessions: [belonging('attendances', 'sessionId')],
  enrolments: [belonging('attendances', 'enrolmentId'), belonging('closingDocuments', 'enrolmentId')],
  persons: [belonging('consents', 'personId'), belonging('enrolments', 'personId'), belonging('sips', 'personId')],
  teams: [belonging('teamMembers', 'teamId'), belonging('meetingSeries', 'teamId')],
  cases: [
    belonging('agendaItems', 'caseId'),
    belonging('actions', 'caseId'),
    belonging('feedbacks', 'caseId'),
    belonging('preparations', 'caseId'),
    belonging('summonses', 'caseId'),
    belonging('documents', 'aboutId'),
  ],
  referrals: [belonging('documents', 'aboutId')],
  documents: [belonging('deliveries', 'documentId')],
  meetings: [
    belonging('agendaItems', 'meetingId'),
    belonging('presences', 'meetingId'),
    belonging('stays', 'meetingId'),
    belonging('recusals', 'meetingId'),
    belonging('notes', 'meetingId'),
    belonging('actions', 'meetingId'),
    belonging('feedbacks', 'meetingId'),
    belonging('summonses', 'meetingId'),
    belonging('documents', 'aboutId'),
  ],
  sips: [
    belonging('sipParticipants', 'sipId'),
    belonging('sipMeetings', 'sipId'),
    belonging('sipPlans', 'sipId'),
    belonging('documents', 'aboutId'),
  ],
  sipParticipants: [belonging('documents', 'aboutId')],
  sipMeetings: [belonging('sipCalls', 'meetingId'), belonging('documents', 'aboutId')],
  sipPlans: [belonging('sipGoals', 'planId'), belonging('sipMeasures', 'planId'), belonging('documents', 'aboutId')],
}

/** A row and all that belongs to it, deleted rows too: whose changes are its history. */
export function idsOfThing(state: State, table: TableName, id: Id): ReadonlySet<Id> {
  const parts = (belongings[table] ?? []).flatMap(({ from, field }) =>
    [...state[from].values()].filter((row) => (row as unknown as Record<string, unknown>)[field] === id),
  )
  return new Set([id, ...parts.map((part) => part.id)])
}
