import type * as z from 'zod'
import { Absence } from '../calendar/absence'
import { ClosedDay } from '../calendar/closed-day'
import { Consent } from '../consent/consent'
import { Attendance } from '../course/attendance'
import { ClosingDocument } from '../course/closing-document'
import { Cohort, Session } from '../course/cohort'
import { CourseTemplate } from '../course/course-template'
import { Enrolment } from '../course/enrolment'
import { OutcomeKind } from '../course/outcome-kind'
import { LawReference } from '../documents/law/law-reference'
import { DocumentLogo, DocumentLook } from '../documents/look/rows'
import { DocumentTemplate } from '../documents/own-template/document-template'
import { DocumentSignatures } from '../documents/signing/document-signatures'
import { Delivery } from '../documents/kept/delivery'
import { KeptDocument } from '../documents/kept/kept-document'
import { RegistrySeries } from '../documents/registry/registry-series'
import { LogCheck } from '../log/log-check'
import { Organisation, Party, Room, Staff } from '../organisation/organisation'
import { User } from '../organisation/user'
import { Person } from '../person/person'
import { RetentionKeep, RetentionRules, RetentionRun } from '../retention/retention'
import { SipDeadlineRule } from '../sip/deadline-rule'
import { SipCall, SipMeeting } from '../sip/meeting'
import { SipParticipant } from '../sip/participant'
import { SipGoal, SipMeasure, SipPlan } from '../sip/plan'
import { SipRules } from '../sip/rules'
import { Sip } from '../sip/sip'
import { Case } from '../team/case'
import { Feedback } from '../team/feedback'
import { ActionItem, AgendaItem, Meeting, Note, Presence, Recusal, Stay } from '../team/meeting'
import { MeetingSeries } from '../team/meeting-series'
import { Preparation } from '../team/preparation'
import { Summons } from '../team/summons'
import { ReferralCriterion } from '../team/referral/criterion'
import { Referral } from '../team/referral/referral'
import { Team, TeamMember } from '../team/team'

/**
 * Every table of rows that a user can name, with the schema of its rows and the fields that may stand in clear on disk:
 * only random ids, coarse dates and neutral states (`design.md` §5). Everything else is sealed.
 */
export const tables = {
  organisation: { schema: Organisation, clear: [] },
  parties: { schema: Party, clear: [] },
  staff: { schema: Staff, clear: ['partyId'] },
  rooms: { schema: Room, clear: [] },
  closedDays: { schema: ClosedDay, clear: ['from', 'to'] },
  courseTemplates: { schema: CourseTemplate, clear: [] },
  cohorts: { schema: Cohort, clear: ['templateId', 'status', 'startDate'] },
  sessions: { schema: Session, clear: ['cohortId', 'date', 'status'] },
  persons: { schema: Person, clear: [] },
  enrolments: { schema: Enrolment, clear: ['cohortId', 'personId'] },
  consents: { schema: Consent, clear: ['personId'] },
  teams: { schema: Team, clear: [] },
  teamMembers: { schema: TeamMember, clear: ['teamId', 'staffId'] },
  cases: { schema: Case, clear: ['teamId', 'personId', 'status', 'receivedOn'] },
  meetingSeries: { schema: MeetingSeries, clear: ['teamId'] },
  meetings: { schema: Meeting, clear: ['teamId', 'date', 'status'] },
  agendaItems: { schema: AgendaItem, clear: ['meetingId', 'caseId'] },
  presences: { schema: Presence, clear: ['meetingId', 'staffId'] },
  notes: { schema: Note, clear: ['meetingId', 'agendaItemId'] },
  actions: { schema: ActionItem, clear: ['meetingId', 'agendaItemId', 'caseId', 'status'] },
  users: { schema: User, clear: [] },
  logChecks: { schema: LogCheck, clear: [] },
  absences: { schema: Absence, clear: ['from', 'to'] },
  attendances: { schema: Attendance, clear: ['sessionId', 'enrolmentId'] },
  outcomeKinds: { schema: OutcomeKind, clear: [] },
  closingDocuments: { schema: ClosingDocument, clear: ['enrolmentId'] },
  referrals: { schema: Referral, clear: ['teamId', 'personId', 'status', 'receivedOn'] },
  referralCriteria: { schema: ReferralCriterion, clear: [] },
  feedbacks: { schema: Feedback, clear: ['meetingId', 'agendaItemId', 'caseId', 'dueOn', 'givenOn'] },
  preparations: { schema: Preparation, clear: ['caseId', 'partyId'] },
  summonses: { schema: Summons, clear: ['meetingId', 'caseId', 'date'] },
  stays: { schema: Stay, clear: ['meetingId', 'staffId'] },
  recusals: { schema: Recusal, clear: ['meetingId', 'agendaItemId', 'staffId'] },
  documentLooks: { schema: DocumentLook, clear: [] },
  documentLogos: { schema: DocumentLogo, clear: [] },
  documentTemplates: { schema: DocumentTemplate, clear: [] },
  lawReferences: { schema: LawReference, clear: [] },
  registrySeries: { schema: RegistrySeries, clear: [] },
  documentSignatures: { schema: DocumentSignatures, clear: [] },
  documents: { schema: KeptDocument, clear: ['kind', 'aboutId', 'state', 'replacesId'] },
  deliveries: { schema: Delivery, clear: ['documentId', 'on'] },
  retentionRules: { schema: RetentionRules, clear: [] },
  retentionKeeps: { schema: RetentionKeep, clear: [] },
  retentionRuns: { schema: RetentionRun, clear: ['on'] },
  sips: { schema: Sip, clear: ['personId', 'endedOn'] },
  sipParticipants: { schema: SipParticipant, clear: ['sipId'] },
  sipMeetings: { schema: SipMeeting, clear: ['sipId', 'date', 'status'] },
  sipCalls: { schema: SipCall, clear: ['meetingId', 'participantId'] },
  sipPlans: { schema: SipPlan, clear: ['sipId'] },
  sipGoals: { schema: SipGoal, clear: ['planId'] },
  sipMeasures: { schema: SipMeasure, clear: ['planId', 'status'] },
  sipDeadlines: { schema: SipDeadlineRule, clear: [] },
  sipRules: { schema: SipRules, clear: [] },
} as const satisfies Record<string, { schema: z.ZodObject; clear: readonly string[] }>

export type TableName = keyof typeof tables
export type Rows = { readonly [T in TableName]: z.infer<(typeof tables)[T]['schema']> }

export const tableNames = Object.keys(tables) as TableName[]
