import type { IsoDate } from '../calendar/date'
import { formatClockRange, formatDate } from '../calendar/format'
import { consentKindNames } from '../consent/names'
import { cohortTitle } from '../course/cohort-title'
import type { Naming } from '../person/naming'
import type { Id } from '../record/id'
import { nameOf } from '../record/row-titles'
import { rowOf, type State } from '../record/state'
import type { Rows, TableName } from '../record/tables'
import { sipKindNames } from '../sip/names'
import { participantName } from '../sip/participant-name'
import { agendaItemTitles, caseKindNames } from '../team/names'
import { referralKindNames } from '../team/referral/names'
import { searchedName } from './searched-names'

/** The page that a finding leads to. */
export interface FoundPage {
  readonly page:
    | 'case'
    | 'closingDocument'
    | 'cohort'
    | 'courseQueue'
    | 'feedback'
    | 'meeting'
    | 'minutes'
    | 'parties'
    | 'person'
    | 'referral'
    | 'rooms'
    | 'sip'
    | 'staff'
    | 'team'
    | 'template'
  readonly id: Id
}

interface FoundTable<T extends TableName> {
  /** What one of them is called: `Ärende`. */
  readonly kind: string
  /** More of what it is, for who has several to choose from: `i Resursråd Haninge`. */
  readonly about?: (row: Rows[T], state: State) => string
  /** Which one: a code or a name of its own, and a person's name only where that may be seen. */
  readonly title: (row: Rows[T], state: State, naming: Naming) => string
  /** The day that it is asked for by; null where it has none. */
  readonly date?: (row: Rows[T], state: State) => IsoDate | null
  /** Where it is seen; undefined when what it belongs to is gone. */
  readonly page: (row: Rows[T], state: State) => FoundPage | undefined
}

const meetingDate = ({ meetingId }: { readonly meetingId: Id }, state: State) =>
  state.meetings.get(meetingId)?.date ?? null
const meetingTitle = (state: State, id: Id) => {
  const meeting = state.meetings.get(id)
  return meeting ? `${nameOf(state, meeting.teamId)}, ${formatDate(meeting.date)}` : 'Ett möte'
}
const ofMeeting = (state: State, id: Id): FoundPage | undefined => {
  const meeting = rowOf(state, 'meetings', id)
  return meeting && { page: meeting.status === 'held' ? 'minutes' : 'meeting', id }
}
const ofCase = (state: State, id: Id | null): FoundPage | undefined => {
  const about = rowOf(state, 'cases', id)
  return about && { page: 'case', id: about.id }
}
const ofCohort = (state: State, id: Id | null): FoundPage | undefined => {
  const cohort = rowOf(state, 'cohorts', id)
  return cohort && { page: 'cohort', id: cohort.id }
}
const ofSip = (state: State, id: Id | undefined): FoundPage | undefined => {
  const sip = rowOf(state, 'sips', id ?? null)
  return sip && { page: 'sip', id: sip.id }
}
const sipOfPlan = (state: State, planId: Id) => rowOf(state, 'sipPlans', planId)?.sipId
const sipName = (state: State, id: Id | undefined) => {
  const sip = rowOf(state, 'sips', id ?? null)
  return sip ? `${sipKindNames[sip.kind]} ${nameOf(state, sip.personId)}` : 'en SIP'
}
const itemTitle = ({ kind, title, caseId }: Rows['agendaItems'], state: State) =>
  title !== '' ? title : kind === 'case' ? nameOf(state, caseId) : agendaItemTitles[kind]
const itemOf = (state: State, id: Id) => rowOf(state, 'agendaItems', id)

/**
 * What is searched for, in the order that kinds are listed. Settings that nobody looks for by word, the log and who was
 * present are left out: what is not here is not found.
 */
export const foundTableNames = [
  'teams',
  'cases',
  'referrals',
  'meetings',
  'agendaItems',
  'notes',
  'actions',
  'feedbacks',
  'sips',
  'sipMeetings',
  'sipPlans',
  'sipGoals',
  'sipMeasures',
  'cohorts',
  'sessions',
  'persons',
  'enrolments',
  'closingDocuments',
  'consents',
  'courseTemplates',
  'staff',
  'sipParticipants',
  'rooms',
  'parties',
] as const satisfies readonly TableName[]

export type FoundTableName = (typeof foundTableNames)[number]

const foundTables: { readonly [T in FoundTableName]: FoundTable<T> } = {
  teams: { kind: 'Team', title: ({ name }) => name, page: ({ id }) => ({ page: 'team', id }) },
  cases: {
    kind: 'Ärende',
    title: ({ code }) => code,
    about: ({ kind, teamId }, state) => `${caseKindNames[kind].toLocaleLowerCase('sv-SE')} i ${nameOf(state, teamId)}`,
    date: ({ receivedOn }) => receivedOn,
    page: ({ id }, state) => ofCase(state, id),
  },
  referrals: {
    kind: 'Remiss',
    title: ({ code }) => code,
    about: ({ kind, teamId }, state) =>
      `${referralKindNames[kind].toLocaleLowerCase('sv-SE')} till ${nameOf(state, teamId)}`,
    date: ({ receivedOn }) => receivedOn,
    page: ({ id }) => ({ page: 'referral', id }),
  },
  meetings: {
    kind: 'Möte',
    title: ({ id }, state) => meetingTitle(state, id),
    about: ({ start, end }) => formatClockRange(start, end),
    date: ({ date }) => date,
    page: ({ id }, state) => ofMeeting(state, id),
  },
  agendaItems: {
    kind: 'Punkt på dagordning',
    title: itemTitle,
    about: ({ meetingId }, state) => meetingTitle(state, meetingId),
    date: meetingDate,
    page: ({ meetingId }, state) => ofMeeting(state, meetingId),
  },
  notes: {
    kind: 'Anteckning',
    title: ({ agendaItemId }, state) => {
      const item = itemOf(state, agendaItemId)
      return item ? itemTitle(item, state) : 'Anteckning'
    },
    about: ({ meetingId }, state) => meetingTitle(state, meetingId),
    date: meetingDate,
    page: ({ meetingId, agendaItemId }, state) =>
      ofCase(state, itemOf(state, agendaItemId)?.caseId ?? null) ?? ofMeeting(state, meetingId),
  },
  actions: {
    kind: 'Åtgärd',
    title: ({ what }) => what,
    about: ({ caseId, meetingId }, state) => (caseId === null ? meetingTitle(state, meetingId) : nameOf(state, caseId)),
    date: ({ dueOn }) => dueOn,
    page: ({ meetingId, caseId }, state) => ofCase(state, caseId) ?? ofMeeting(state, meetingId),
  },
  feedbacks: {
    kind: 'Återkoppling',
    title: ({ caseId }, state) => nameOf(state, caseId),
    date: ({ givenOn, dueOn }) => givenOn ?? dueOn,
    page: ({ id }) => ({ page: 'feedback', id }),
  },
  sips: {
    kind: 'SIP',
    title: ({ personId }, state, naming) => searchedName(state, personId, naming),
    about: ({ kind }) => (kind === 'sip' ? '' : sipKindNames[kind]),
    date: ({ noticedOn }) => noticedOn,
    page: ({ id }, state) => ofSip(state, id),
  },
  sipParticipants: {
    kind: 'Deltagare i SIP',
    title: (row, state, naming) => participantName(state, naming === 'hidden' ? { ...row, name: '' } : row),
    about: ({ sipId }, state) => sipName(state, sipId),
    page: ({ sipId }, state) => ofSip(state, sipId),
  },
  sipMeetings: {
    kind: 'SIP-möte',
    title: ({ sipId, date }, state) => `${sipName(state, sipId)}, ${formatDate(date)}`,
    about: ({ start, end }) => formatClockRange(start, end),
    date: ({ date }) => date,
    page: ({ sipId }, state) => ofSip(state, sipId),
  },
  sipPlans: {
    kind: 'Plan i SIP',
    title: ({ sipId, version }, state) => `${sipName(state, sipId)}, version ${version}`,
    date: ({ establishedOn }) => establishedOn,
    page: ({ sipId }, state) => ofSip(state, sipId),
  },
  sipGoals: {
    kind: 'Mål i SIP',
    title: ({ text }) => text,
    about: ({ planId }, state) => sipName(state, sipOfPlan(state, planId)),
    page: ({ planId }, state) => ofSip(state, sipOfPlan(state, planId)),
  },
  sipMeasures: {
    kind: 'Insats i SIP',
    title: ({ what }) => what,
    about: ({ planId }, state) => sipName(state, sipOfPlan(state, planId)),
    date: ({ dueOn }) => dueOn,
    page: ({ planId }, state) => ofSip(state, sipOfPlan(state, planId)),
  },
  cohorts: {
    kind: 'Kursomgång',
    title: (cohort, state) => cohortTitle(state, cohort),
    about: ({ startDate }) => `från ${formatDate(startDate)}`,
    date: ({ startDate }) => startDate,
    page: ({ id }, state) => ofCohort(state, id),
  },
  sessions: {
    kind: 'Kurstillfälle',
    title: ({ cohortId, date }, state) => {
      const cohort = state.cohorts.get(cohortId)
      return `${cohort ? cohortTitle(state, cohort) : 'Ett tillfälle'}, ${formatDate(date)}`
    },
    date: ({ date }) => date,
    page: ({ cohortId }, state) => ofCohort(state, cohortId),
  },
  persons: {
    kind: 'Person',
    title: ({ id }, state, naming) => searchedName(state, id, naming),
    page: ({ id }) => ({ page: 'person', id }),
  },
  enrolments: {
    kind: 'Kursplats',
    title: ({ personId }, state, naming) => searchedName(state, personId, naming),
    about: ({ cohortId, templateId }, state) => {
      const cohort = rowOf(state, 'cohorts', cohortId)
      return cohort ? cohortTitle(state, cohort) : `kön till ${nameOf(state, templateId)}`
    },
    date: ({ statusOn }) => statusOn,
    page: ({ cohortId, templateId }, state) =>
      ofCohort(state, cohortId) ?? (templateId === null ? undefined : { page: 'courseQueue', id: templateId }),
  },
  closingDocuments: {
    kind: 'Slutdokumentation',
    title: ({ enrolmentId }, state) => nameOf(state, enrolmentId),
    page: ({ enrolmentId }) => ({ page: 'closingDocument', id: enrolmentId }),
  },
  consents: {
    kind: 'Samtycke',
    title: ({ personId }, state, naming) => searchedName(state, personId, naming),
    about: ({ kind }) => consentKindNames[kind].toLocaleLowerCase('sv-SE'),
    date: ({ validFrom }) => validFrom,
    page: ({ personId }) => ({ page: 'person', id: personId }),
  },
  courseTemplates: { kind: 'Kursmall', title: ({ name }) => name, page: ({ id }) => ({ page: 'template', id }) },
  staff: {
    kind: 'Personal',
    title: ({ name }) => name,
    about: ({ partyId }, state) => nameOf(state, partyId),
    page: ({ id }) => ({ page: 'staff', id }),
  },
  rooms: {
    kind: 'Lokal',
    title: ({ name }) => name,
    about: ({ place }) => place,
    page: ({ id }) => ({ page: 'rooms', id }),
  },
  parties: {
    kind: 'Part',
    title: ({ name }) => name,
    about: ({ name, shortName }) => (shortName === name ? '' : shortName),
    page: ({ id }) => ({ page: 'parties', id }),
  },
}

/** How the rows of a table are found. */
export function foundTable<T extends FoundTableName>(table: T): FoundTable<T> {
  return foundTables[table]
}
