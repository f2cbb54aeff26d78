import type { DocumentKind } from '@shared/documents/kind'
import type { Thing } from '@shared/handover/thing'
import type { Id } from '@shared/record/id'

/**
 * Every screen's address pattern. Addresses hold random ids only: never a code, never a name.
 * `renderer/app/routes.tsx` gives each one its view; the accessibility run visits each one.
 */
export const screens = {
  overview: '/',
  calendar: '/kalender',
  toMend: '/kalender/att-ordna',
  courses: '/kurser',
  newCohort: '/kurser/ny',
  season: '/kurser/sasong',
  cohort: '/kurser/:id',
  editCohort: '/kurser/:id/andra',
  importList: '/kurser/:id/las-in',
  attendance: '/kurser/:id/narvaro/:sessionId?',
  attendanceList: '/kurser/:id/narvarolista/:list?',
  courseLetters: '/kurser/:id/brev/:kind?',
  surveys: '/kurser/:id/enkater',
  closingDocument: '/slutdokumentation/:id',
  courseQueue: '/kurser/ko/:id',
  template: '/kursmall/:id?',
  actions: '/atgarder/:id?',
  teams: '/team',
  team: '/team/:id',
  newCase: '/team/:id/nytt-arende',
  referrals: '/team/:id/remisser',
  newReferral: '/team/:id/ny-remiss',
  newSeries: '/team/:id/ny-serie',
  series: '/motesserie/:id',
  referral: '/remiss/:id',
  completion: '/remiss/:id/komplettering',
  case: '/arende/:id',
  caseTimeline: '/arende/:id/over-tid',
  feedback: '/aterkoppling/:id',
  meeting: '/mote/:id',
  meetingPapers: '/mote/:id/papper/:paper?',
  meetingRoom: '/mote/:id/rum/:itemId?',
  minutes: '/mote/:id/protokoll',
  sips: '/sip',
  newSip: '/sip/ny/:personId?/:caseId?',
  sip: '/sip/:id',
  sipPapers: '/sip/:id/papper/:paper?',
  sipMeeting: '/sip/:id/mote/:meetingId?',
  sipPlan: '/sip/:id/plan/:planId?',
  yourPlan: '/sip/:id/din-plan',
  documents: '/dokument',
  document: '/dokument/:id',
  compareDocument: '/dokument/:id/jamfor',
  persons: '/personer',
  person: '/personer/:id',
  registerExtract: '/personer/:id/registerutdrag',
  handOver: '/lamna-over/:kind/:id',
  receive: '/ta-emot',
  search: '/sok',
  retention: '/gallring',
  retentionMinutes: '/gallring/:id',
  log: '/logg/:personId?',
  settings: '/installningar',
  settingsSection: '/installningar/:section',
  importClosedDays: '/installningar/lediga-dagar/las-in',
  importAbsences: '/installningar/franvaro/las-in',
  documentTemplate: '/installningar/mallar/:kind',
  restore: '/installningar/sakerhetskopior/hamta/:copy?',
} as const

export type Screen = keyof typeof screens

/** The parts of Inställningar, in the order that they are listed. */
export const settingsSections = [
  'organisation',
  'dokument',
  'mallar',
  'lagrum',
  'sip',
  'diarienummer',
  'underskrifter',
  'parter',
  'personal',
  'lokaler',
  'franvaro',
  'kursmallar',
  'vagval',
  'kriterier',
  'lediga-dagar',
  'las',
  'sakerhetskopior',
  'anvandare',
  'logg',
  'gallring',
  'datahalsa',
  'utseende',
] as const
export type SettingsSection = (typeof settingsSections)[number]

/** What a thing to hand over is called in an address. */
export const thingKinds = { cohorts: 'kursomgang', meetings: 'mote', teams: 'team' } as const satisfies Record<
  Thing['table'],
  string
>

const withId = (pattern: string, id: string) => pattern.replace(/:\w+/, id)

/** Typed addresses, for one feature to point at another without importing it. */
export const links = {
  overview: () => screens.overview,
  calendar: () => screens.calendar,
  toMend: () => screens.toMend,
  courses: () => screens.courses,
  newCohort: () => screens.newCohort,
  season: () => screens.season,
  cohort: (id: Id) => withId(screens.cohort, id),
  editCohort: (id: Id) => withId(screens.editCohort, id),
  importList: (id: Id) => withId(screens.importList, id),
  /** The attendance of a round, with the session to take if one is given. */
  attendance: (id: Id, sessionId: Id | null = null) =>
    withId(screens.attendance, id).replace('/:sessionId?', sessionId === null ? '' : `/${sessionId}`),
  /** The närvarolista of a round, or its deltagarlista: `deltagare`. */
  attendanceList: (id: Id, list: 'deltagare' | null = null) =>
    withId(screens.attendanceList, id).replace('/:list?', list === null ? '' : `/${list}`),
  /** The letters to those who take part in a round, of the kind that the address names: `intyg`. */
  courseLetters: (id: Id, kind: string | null = null) =>
    withId(screens.courseLetters, id).replace('/:kind?', kind === null ? '' : `/${kind}`),
  surveys: (id: Id) => withId(screens.surveys, id),
  /** The slutdokumentation of a place in a round. */
  closingDocument: (enrolmentId: Id) => withId(screens.closingDocument, enrolmentId),
  courseQueue: (templateId: Id) => withId(screens.courseQueue, templateId),
  /** A course template; a new one without an id. */
  template: (id: Id | null = null) => screens.template.replace('/:id?', id === null ? '' : `/${id}`),
  /** The åtgärder of all teams, with the keyboard at one if one is given. */
  actions: (id: Id | null = null) => screens.actions.replace('/:id?', id === null ? '' : `/${id}`),
  teams: () => screens.teams,
  team: (id: Id) => withId(screens.team, id),
  newCase: (teamId: Id) => withId(screens.newCase, teamId),
  referrals: (teamId: Id) => withId(screens.referrals, teamId),
  newReferral: (teamId: Id) => withId(screens.newReferral, teamId),
  newSeries: (teamId: Id) => withId(screens.newSeries, teamId),
  series: (id: Id) => withId(screens.series, id),
  referral: (id: Id) => withId(screens.referral, id),
  /** The begäran om komplettering of a remiss. */
  completion: (id: Id) => withId(screens.completion, id),
  case: (id: Id) => withId(screens.case, id),
  caseTimeline: (id: Id) => withId(screens.caseTimeline, id),
  /** The letter that answers a case after a meeting. */
  feedback: (id: Id) => withId(screens.feedback, id),
  meeting: (id: Id) => withId(screens.meeting, id),
  /** What is sent out before a meeting, with the paper to show if one is named: `ordforande`. */
  meetingPapers: (id: Id, paper: string | null = null) =>
    withId(screens.meetingPapers, id).replace('/:paper?', paper === null ? '' : `/${paper}`),
  /** The room, with the item in focus if one is given. */
  meetingRoom: (id: Id, itemId: Id | null = null) =>
    withId(screens.meetingRoom, id).replace('/:itemId?', itemId === null ? '' : `/${itemId}`),
  minutes: (id: Id) => withId(screens.minutes, id),
  sips: () => screens.sips,
  /** A new SIP, for a person and from a case of theirs where these are known. */
  newSip: (personId: Id | null = null, caseId: Id | null = null) =>
    ['/sip/ny', ...(personId === null ? [] : [personId, ...(caseId === null ? [] : [caseId])])].join('/'),
  sip: (id: Id) => withId(screens.sip, id),
  /** The papers of a SIP, with the one to show if one is named: `kallelse`. */
  sipPapers: (id: Id, paper: string | null = null) =>
    withId(screens.sipPapers, id).replace('/:paper?', paper === null ? '' : `/${paper}`),
  /** Where a SIP meeting is held: this one, else the one that comes next. */
  sipMeeting: (id: Id, meetingId: Id | null = null) =>
    withId(screens.sipMeeting, id).replace('/:meetingId?', meetingId === null ? '' : `/${meetingId}`),
  /** A version of the plan of a SIP: this one, else the one that holds. */
  sipPlan: (id: Id, planId: Id | null = null) =>
    withId(screens.sipPlan, id).replace('/:planId?', planId === null ? '' : `/${planId}`),
  /** The plan to be looked at together with the person. */
  yourPlan: (id: Id) => withId(screens.yourPlan, id),
  documents: () => screens.documents,
  document: (id: Id) => withId(screens.document, id),
  /** A version beside the one before it. */
  compareDocument: (id: Id) => withId(screens.compareDocument, id),
  persons: () => screens.persons,
  person: (id: Id) => withId(screens.person, id),
  registerExtract: (id: Id) => withId(screens.registerExtract, id),
  handOver: ({ table, id }: Thing) => withId(withId(screens.handOver, thingKinds[table]), id),
  receive: () => screens.receive,
  search: () => screens.search,
  /** The log, of one person and all that belongs to her if one is given. */
  log: (personId: Id | null = null) => screens.log.replace('/:personId?', personId === null ? '' : `/${personId}`),
  retention: () => screens.retention,
  /** The protokoll of a gallring that was done. */
  retentionMinutes: (id: Id) => withId(screens.retentionMinutes, id),
  settings: () => screens.settings,
  settingsSection: (section: SettingsSection) => withId(screens.settingsSection, section),
  importClosedDays: () => screens.importClosedDays,
  importAbsences: () => screens.importAbsences,
  /** The organisation's own template for a kind of document. */
  documentTemplate: (kind: DocumentKind) => withId(screens.documentTemplate, kind),
  /** The restore of a backup; of this one, by its hash, if one is given. */
  restore: (hash: string | null = null) => screens.restore.replace('/:copy?', hash === null ? '' : `/${hash}`),
}
