import type { Screen } from '@renderer/ui/links'
import { lazy, useState, type ComponentType } from 'react'

/**
 * Takes a view out of its module by name, so that features need no default exports. One that has been fetched is drawn at
 * once: what React waits for even a moment, it holds back for three tenths of a second.
 */
function view<Name extends string, Props extends object>(
  load: () => Promise<Record<Name, ComponentType<Props>>>,
  name: Name,
) {
  let fetched: ComponentType<Props> | null = null
  const fetch = async () => ({ default: (fetched = (await load())[name]) })
  const Awaited = lazy(fetch)
  function View(props: Props) {
    // As long as it stands it is the same, whatever is fetched meanwhile.
    const [Shown] = useState(() => fetched ?? (Awaited as ComponentType<Props>))
    return <Shown {...props} />
  }
  return Object.assign(View, { fetch: () => void fetch().catch(() => undefined) })
}

/** Every screen's view, loaded when it is first opened. A screen in `renderer/ui/links.ts` without a view does not compile. */
export const routes = {
  overview: view(() => import('../features/overview/OverviewPage'), 'OverviewPage'),
  calendar: view(() => import('../features/calendar/CalendarPage'), 'CalendarPage'),
  toMend: view(() => import('../features/calendar/ToMendPage'), 'ToMendPage'),
  courses: view(() => import('../features/courses/CoursesPage'), 'CoursesPage'),
  newCohort: view(() => import('../features/courses/NewCohortPage'), 'NewCohortPage'),
  season: view(() => import('../features/season/SeasonPage'), 'SeasonPage'),
  cohort: view(() => import('../features/courses/CohortPage'), 'CohortPage'),
  editCohort: view(() => import('../features/courses/EditCohortPage'), 'EditCohortPage'),
  importList: view(() => import('../features/courses/ImportListPage'), 'ImportListPage'),
  attendance: view(() => import('../features/attendance/AttendancePage'), 'AttendancePage'),
  attendanceList: view(() => import('../features/attendance/AttendanceListPage'), 'AttendanceListPage'),
  courseLetters: view(() => import('../features/letters/CourseLettersPage'), 'CourseLettersPage'),
  surveys: view(() => import('../features/outcomes/SurveysPage'), 'SurveysPage'),
  closingDocument: view(() => import('../features/outcomes/ClosingDocumentPage'), 'ClosingDocumentPage'),
  courseQueue: view(() => import('../features/courses/CourseQueuePage'), 'CourseQueuePage'),
  template: view(() => import('../features/courses/TemplatePage'), 'TemplatePage'),
  actions: view(() => import('../features/actions/ActionsPage'), 'ActionsPage'),
  teams: view(() => import('../features/teams/TeamsPage'), 'TeamsPage'),
  team: view(() => import('../features/teams/TeamPage'), 'TeamPage'),
  newSeries: view(() => import('../features/teams/NewSeriesPage'), 'NewSeriesPage'),
  series: view(() => import('../features/teams/SeriesPage'), 'SeriesPage'),
  referrals: view(() => import('../features/referrals/ReferralsPage'), 'ReferralsPage'),
  newReferral: view(() => import('../features/referrals/NewReferralPage'), 'NewReferralPage'),
  referral: view(() => import('../features/referrals/ReferralPage'), 'ReferralPage'),
  completion: view(() => import('../features/referrals/CompletionPage'), 'CompletionPage'),
  newCase: view(() => import('../features/teams/NewCasePage'), 'NewCasePage'),
  case: view(() => import('../features/teams/CasePage'), 'CasePage'),
  caseTimeline: view(() => import('../features/teams/CaseTimelinePage'), 'CaseTimelinePage'),
  feedback: view(() => import('../features/teams/FeedbackPage'), 'FeedbackPage'),
  meeting: view(() => import('../features/teams/MeetingPage'), 'MeetingPage'),
  meetingPapers: view(() => import('../features/teams/MeetingPapersPage'), 'MeetingPapersPage'),
  meetingRoom: view(() => import('../features/meeting-room/MeetingRoomPage'), 'MeetingRoomPage'),
  minutes: view(() => import('../features/minutes/MinutesPage'), 'MinutesPage'),
  sips: view(() => import('../features/sip/SipsPage'), 'SipsPage'),
  newSip: view(() => import('../features/sip/NewSipPage'), 'NewSipPage'),
  sip: view(() => import('../features/sip/SipPage'), 'SipPage'),
  sipPapers: view(() => import('../features/sip/papers/SipPapersPage'), 'SipPapersPage'),
  sipMeeting: view(() => import('../features/sip/plan/SipMeetingPage'), 'SipMeetingPage'),
  sipPlan: view(() => import('../features/sip/plan/SipPlanPage'), 'SipPlanPage'),
  yourPlan: view(() => import('../features/sip/plan/YourPlanPage'), 'YourPlanPage'),
  documents: view(() => import('../features/documents/DocumentsPage'), 'DocumentsPage'),
  document: view(() => import('../features/documents/DocumentPage'), 'DocumentPage'),
  compareDocument: view(() => import('../features/documents/ComparePage'), 'ComparePage'),
  persons: view(() => import('../features/persons/PersonsPage'), 'PersonsPage'),
  person: view(() => import('../features/persons/PersonPage'), 'PersonPage'),
  registerExtract: view(() => import('../features/persons/RegisterExtractPage'), 'RegisterExtractPage'),
  handOver: view(() => import('../features/handover/HandOverPage'), 'HandOverPage'),
  receive: view(() => import('../features/handover/ReceivePage'), 'ReceivePage'),
  search: view(() => import('../features/search/SearchPage'), 'SearchPage'),
  retention: view(() => import('../features/retention/RetentionPage'), 'RetentionPage'),
  retentionMinutes: view(() => import('../features/retention/RetentionMinutesPage'), 'RetentionMinutesPage'),
  log: view(() => import('../features/log/LogPage'), 'LogPage'),
  settings: view(() => import('../features/settings/SettingsPage'), 'SettingsPage'),
  restore: view(() => import('../features/recovery/RestorePage'), 'RestorePage'),
  documentTemplate: view(() => import('../features/settings/DocumentTemplatePage'), 'DocumentTemplatePage'),
  importClosedDays: view(() => import('../features/settings/ImportClosedDaysPage'), 'ImportClosedDaysPage'),
  importAbsences: view(() => import('../features/settings/ImportAbsencesPage'), 'ImportAbsencesPage'),
  settingsSection: view(() => import('../features/settings/SettingsPage'), 'SettingsPage'),
} satisfies Record<Screen, ComponentType<never>>
