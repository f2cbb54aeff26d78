import type { Put } from '../record/change'
import type { Id } from '../record/id'
import { rowsBy } from '../record/rows-by'
import { type State } from '../record/state'
import type { Rows, TableName } from '../record/tables'
import { rowsOfSip } from '../sip/sip-rows'
import type { RecordKey } from './log-entry'

/** The person, the case or the remiss that a record leads to. */
export interface Root {
  readonly table: 'persons' | 'cases' | 'referrals'
  readonly id: Id
}

const person = (id: Id): Root => ({ table: 'persons', id })
const caseOf = (id: Id | null): Root | undefined => (id === null ? undefined : { table: 'cases', id })
const personOfPlace = (state: State, enrolmentId: Id) => {
  const personId = state.enrolments.get(enrolmentId)?.personId
  return personId === undefined ? undefined : person(personId)
}
const personOfSip = (state: State, sipId: Id | undefined) => {
  const personId = sipId === undefined ? undefined : state.sips.get(sipId)?.personId
  return personId === undefined ? undefined : person(personId)
}
const caseOfItem = (state: State, itemId: Id | null) =>
  caseOf((itemId === null ? undefined : state.agendaItems.get(itemId))?.caseId ?? null)

/**
 * Which records are *with identity*: those that lead to a person or to a case, by themselves or by the row that they
 * belong to; a remiss is one that may become a case. A case is one even when it is avidentifierat: in a small place few details point somebody out
 * (`domain.md` §2.2). The law asks for access to be documented and checked regularly (lagen 2001:454, 10 §; `domain.md`
 * §2.6), and what it is about is records of persons: staff, rooms and courses are none. `null` says that a table never
 * leads to anybody.
 */
const roots: { readonly [T in TableName]: ((row: Rows[T], state: State) => Root | undefined) | null } = {
  organisation: null,
  parties: null,
  staff: null,
  rooms: null,
  closedDays: null,
  courseTemplates: null,
  cohorts: null,
  sessions: null,
  persons: ({ id }) => person(id),
  enrolments: ({ personId }) => person(personId),
  consents: ({ personId }) => person(personId),
  teams: null,
  teamMembers: null,
  cases: ({ id }) => caseOf(id),
  meetingSeries: null,
  meetings: null,
  agendaItems: ({ caseId }) => caseOf(caseId),
  presences: null,
  stays: null,
  recusals: ({ agendaItemId }, state) => caseOfItem(state, agendaItemId),
  notes: ({ agendaItemId }, state) => caseOfItem(state, agendaItemId),
  actions: ({ caseId, agendaItemId }, state) => caseOf(caseId) ?? caseOfItem(state, agendaItemId),
  users: null,
  logChecks: null,
  absences: null,
  attendances: ({ enrolmentId }, state) => personOfPlace(state, enrolmentId),
  outcomeKinds: null,
  closingDocuments: ({ enrolmentId }, state) => personOfPlace(state, enrolmentId),
  referrals: ({ id }) => ({ table: 'referrals', id }),
  referralCriteria: null,
  feedbacks: ({ caseId }) => caseOf(caseId),
  preparations: ({ caseId }) => caseOf(caseId),
  summonses: ({ caseId }) => caseOf(caseId),
  documentLooks: null,
  documentLogos: null,
  documentTemplates: null,
  lawReferences: null,
  registrySeries: null,
  documentSignatures: null,
  // What is told of in a document is told by the records in it.
  documents: null,
  deliveries: null,
  retentionRules: null,
  retentionKeeps: null,
  retentionRuns: null,
  sips: ({ personId }) => person(personId),
  sipParticipants: ({ sipId }, state) => personOfSip(state, sipId),
  sipMeetings: ({ sipId }, state) => personOfSip(state, sipId),
  sipCalls: ({ meetingId }, state) => personOfSip(state, state.sipMeetings.get(meetingId)?.sipId),
  sipPlans: ({ sipId }, state) => personOfSip(state, sipId),
  sipGoals: ({ planId }, state) => personOfSip(state, state.sipPlans.get(planId)?.sipId),
  sipMeasures: ({ planId }, state) => personOfSip(state, state.sipPlans.get(planId)?.sipId),
  sipDeadlines: null,
  sipRules: null,
}

/** The person, case or remiss that a row leads to; undefined for a row without identity. */
export function rootOf<T extends TableName>(state: State, table: T, row: Rows[T] | undefined): Root | undefined {
  return row && roots[table]?.(row, state)
}

/** Of the rows that a change puts, those that lead to a person or a case, before it or after it. */
export function recordsChanged(before: State, after: State, puts: readonly Put[]): RecordKey[] {
  return puts
    .filter(
      ({ table, row }) =>
        rootOf(after, table, row) !== undefined || rootOf(before, table, before[table].get(row.id)) !== undefined,
    )
    .map(({ table, row }) => ({ table, id: row.id }))
}

/** The cases on a meeting's agenda. */
export function casesOfMeeting(state: State, meetingId: Id): RecordKey[] {
  const ids = rowsBy(state, 'agendaItems', 'meetingId', meetingId).flatMap(({ caseId }) => caseId ?? [])
  return [...new Set(ids)].map((id) => ({ table: 'cases', id }))
}

/** Whether a round has anybody in it: its page then shows who. */
export function hasParticipants(state: State, cohortId: Id): boolean {
  return rowsBy(state, 'enrolments', 'cohortId', cohortId).length > 0
}

/**
 * A person with all that leads to her, deleted rows too: places, consents, remisser, cases and what was said of them, and the rounds
 * and meetings whose pages show her.
 */
export function recordsOfPerson(state: State, personId: Id): ReadonlySet<Id> {
  const all = <T extends TableName>(table: T) => [...state[table].values()] as Rows[T][]
  const places = all('enrolments').filter((row) => row.personId === personId)
  const placeIds = new Set(places.map(({ id }) => id))
  const ofPlaces = [...all('attendances'), ...all('closingDocuments')].filter((row) => placeIds.has(row.enrolmentId))
  const consents = all('consents').filter((row) => row.personId === personId)
  const cases = new Set(
    all('cases')
      .filter((row) => row.personId === personId)
      .map(({ id }) => id),
  )
  const referrals = all('referrals').filter((row) => row.personId === personId)
  const sips = all('sips').filter((row) => row.personId === personId)
  const isOfCase = (id: Id | null) => id !== null && cases.has(id)
  const items = all('agendaItems').filter(({ caseId }) => isOfCase(caseId))
  const itemIds = new Set(items.map(({ id }) => id))
  const isOfItem = (id: Id | null) => id !== null && itemIds.has(id)
  const ofItems = [...all('notes'), ...all('recusals')].filter(({ agendaItemId }) => isOfItem(agendaItemId))
  const actions = all('actions').filter((row) => isOfCase(row.caseId) || isOfItem(row.agendaItemId))
  const ofCases = [...all('feedbacks'), ...all('preparations'), ...all('summonses')].filter(({ caseId }) =>
    isOfCase(caseId),
  )
  return new Set([
    personId,
    ...cases,
    ...[...places, ...ofPlaces, ...consents, ...referrals, ...items, ...ofItems, ...actions, ...ofCases].map(
      ({ id }) => id,
    ),
    ...sips.flatMap(({ id }) => rowsOfSip(state, id)).map(({ id }) => id),
    ...places.flatMap(({ cohortId }) => cohortId ?? []),
    ...items.map(({ meetingId }) => meetingId),
  ])
}
