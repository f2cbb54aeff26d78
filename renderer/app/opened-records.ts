import type { DialogName, DialogProps } from '@renderer/ui/dialogs'
import type { Screen } from '@renderer/ui/links'
import { recordsById } from '@shared/documents/kept/about'
import { casesOfMeeting, hasParticipants, rootOf } from '@shared/log/identity'
import type { RecordKey } from '@shared/log/log-entry'
import { personName, type Naming } from '@shared/person/naming'
import type { Id } from '@shared/record/id'
import { rowsOf, type State } from '@shared/record/state'
import type { TableName } from '@shared/record/tables'
import { isOpen } from '@shared/team/open-actions'

/** How something is seen: a list on the screen may tell codes where the same list on paper has left the room. */
export interface Look {
  readonly naming: Naming
  readonly onPaper: boolean
}

/** Which records with identity somebody has before them. */
export type RecordsIn = (state: State, look: Look) => readonly RecordKey[]

type Params = Readonly<Record<string, string | undefined>>

/** The page of one record; nothing when the address names one that is gone. */
const record =
  (table: TableName): ((params: Params) => RecordsIn) =>
  ({ id }) =>
    recordIn(table, id as Id | undefined)

function recordIn(table: TableName, id: Id | null | undefined): RecordsIn {
  return (state) => {
    const row = id == null ? undefined : state[table].get(id)
    return row && rootOf(state, table, row as never) ? [{ table, id: row.id }] : []
  }
}

/** A page that shows who takes part in a round. */
const round =
  ({ id }: Params): RecordsIn =>
  (state) =>
    hasParticipants(state, id as Id) ? [{ table: 'cohorts', id: id as Id }] : []

/** A page that lists a meeting's cases. */
const agenda =
  ({ id }: Params): RecordsIn =>
  (state) =>
    casesOfMeeting(state, id as Id).length > 0 ? [{ table: 'meetings', id: id as Id }] : []

/** A page where all that is written of a meeting's cases is read. */
const cases =
  ({ id }: Params): RecordsIn =>
  (state) =>
    casesOfMeeting(state, id as Id)

/** What a kept document tells of. */
const told =
  ({ id }: Params): RecordsIn =>
  (state) =>
    recordsById(state, state.documents.get(id as Id)?.recordIds ?? [])

/** The list of persons: those whose names it shows; on paper everybody, by code, kön and födelseår. */
const listed =
  (): RecordsIn =>
  (state, { naming, onPaper }) =>
    rowsOf(state, 'persons')
      .filter((person) => onPaper || personName(person, naming) !== '')
      .map(({ id }) => ({ table: 'persons', id }))

/** The åtgärder of all cases: a list on the screen, and on paper what was decided of each case. */
const actionCases =
  (): RecordsIn =>
  (state, { onPaper }) => {
    const ids = onPaper
      ? rowsOf(state, 'actions').flatMap((action) => (isOpen(state, action) ? [action.caseId] : []))
      : []
    return [...new Set(ids)].flatMap((id) => (id === null ? [] : [{ table: 'cases' as const, id }]))
  }

/** Shows no record, or lists that tell codes and states only: they are no records. */
const nothing = (): RecordsIn => () => []

/** What each screen has before its user. A new screen does not compile until it says so. */
const screenRecords: Record<Screen, (params: Params) => RecordsIn> = {
  overview: nothing,
  calendar: nothing,
  toMend: nothing,
  courses: nothing,
  newCohort: nothing,
  // Counts people, and tells of none.
  season: nothing,
  cohort: round,
  editCohort: nothing,
  // A list is no record until it is read in, and then it is told as changed.
  importList: nothing,
  attendance: round,
  attendanceList: round,
  courseLetters: round,
  surveys: round,
  closingDocument: record('enrolments'),
  courseQueue: nothing,
  template: nothing,
  actions: actionCases,
  teams: nothing,
  team: nothing,
  referrals: nothing,
  newReferral: nothing,
  referral: record('referrals'),
  completion: record('referrals'),
  newCase: nothing,
  newSip: nothing,
  newSeries: nothing,
  series: nothing,
  case: record('cases'),
  caseTimeline: record('cases'),
  feedback: record('feedbacks'),
  meeting: agenda,
  meetingPapers: cases,
  meetingRoom: cases,
  minutes: cases,
  sips: nothing,
  sip: record('sips'),
  sipPapers: record('sips'),
  sipMeeting: record('sips'),
  sipPlan: record('sips'),
  yourPlan: record('sips'),
  // Tells of codes and days: what stands in a document is opened with it.
  documents: nothing,
  document: told,
  compareDocument: told,
  persons: listed,
  person: record('persons'),
  registerExtract: record('persons'),
  // Tells of codes, with a few words around a hit: the record is opened when it is.
  search: nothing,
  log: nothing,
  // Codes and counts.
  retention: nothing,
  retentionMinutes: nothing,
  // Numbers and codes: what leaves in a file is noted when it has been saved.
  handOver: nothing,
  receive: nothing,
  restore: nothing,
  settings: nothing,
  settingsSection: nothing,
  documentTemplate: nothing,
  importClosedDays: nothing,
  importAbsences: nothing,
}

export const recordsOfScreen = (screen: Screen, params: Params): RecordsIn => screenRecords[screen](params)

const none = (): RecordsIn => () => []

/** What each dialog has before its user. A new dialog does not compile until it says so. */
const dialogRecords: { readonly [Name in DialogName]: (props: DialogProps[Name]) => RecordsIn } = {
  editParty: none,
  editStaff: none,
  editRoom: none,
  editClosedDay: none,
  editAbsence: none,
  editTeam: none,
  editTeamAgenda: none,
  editTeamMember: none,
  editMeeting: none,
  addAgendaItem: none,
  editPerson: ({ id }) => recordIn('persons', id),
  editConsent: ({ id }) => recordIn('consents', id),
  editSipNeed: ({ id }) => recordIn('sips', id),
  editSipChild: ({ id }) => recordIn('sips', id),
  editSipParticipant: ({ id }) => recordIn('sipParticipants', id),
  editSipMeeting: ({ id }) => recordIn('sipMeetings', id),
  sendSipCalls: ({ meetingId }) => recordIn('sipMeetings', meetingId),
  answerSipCall: ({ meetingId }) => recordIn('sipMeetings', meetingId),
  editSipDeadline: none,
  addParticipant: none,
  editEnrolment: ({ id }) => recordIn('enrolments', id),
  editOutcome: ({ id }) => recordIn('enrolments', id),
  editOutcomeKind: none,
  editLaw: none,
  editSigning: none,
  editCriterion: none,
  endSip: ({ id }) => recordIn('sips', id),
  editSipGoal: ({ id }) => recordIn('sipGoals', id),
  editSipMeasure: ({ id }) => recordIn('sipMeasures', id),
  rejectReferral: ({ id }) => recordIn('referrals', id),
  startBelowMinimum: none,
  editSession: none,
  moveStart: none,
  mergeCohort: none,
  cancelCohort: ({ cohortId }) => round({ id: cohortId }),
  addToCourseQueue: none,
  offerPlace: ({ id }) => recordIn('enrolments', id),
  queuePlace: ({ id }) => recordIn('enrolments', id),
  newVersion: none,
  noteAdjustment: none,
  noteDelivery: none,
  history: ({ table, id }) => historyRecords(table, id),
  removePerson: ({ id }) => recordIn('persons', id),
  keepThing: none,
  purge: none,
  shortcuts: none,
  emergencyCopy: none,
}

/** The history of a round shows its places, that of a meeting what was written of its cases. */
function historyRecords(table: TableName, id: Id): RecordsIn {
  if (table === 'cohorts') return round({ id })
  return table === 'meetings' ? cases({ id }) : recordIn(table, id)
}

export function recordsOfDialog<Name extends DialogName>(name: Name, props: DialogProps[Name]): RecordsIn {
  return dialogRecords[name](props)
}
