import { formatDate } from '../calendar/format'
import { consentKindWords } from '../consent/names'
import { documentKindNames } from '../documents/kind'
import { lawPlaces } from '../documents/law/laws'
import { deadlineNames, sipCapacityNames } from '../sip/names'
import { agendaItemTitles } from '../team/names'
import type { Id } from './id'
import type { State } from './state'
import { tableNames, type Rows, type TableName } from './tables'

interface RowTitle<T extends TableName> {
  /** `Tillfället`, as a heading begins. */
  readonly the: string
  /** Which of them: `måndag 8 mars 2027`. */
  readonly name: (row: Rows[T], state: State) => string
}

const byName = ({ name }: { readonly name: string }) => name

/** How a row is told from others of its kind: by its name, its code or its day, never by a person's name. */
const rowTitles: { readonly [T in TableName]?: RowTitle<T> } = {
  organisation: { the: 'Organisationen', name: byName },
  parties: { the: 'Parten', name: byName },
  staff: { the: 'Medarbetaren', name: byName },
  rooms: { the: 'Lokalen', name: byName },
  closedDays: { the: 'De lediga dagarna', name: byName },
  courseTemplates: { the: 'Kursmallen', name: byName },
  cohorts: { the: 'Kursomgången', name: byName },
  sessions: { the: 'Tillfället', name: ({ date }) => formatDate(date) },
  persons: { the: 'Personen', name: ({ code }) => code },
  enrolments: { the: 'Platsen för', name: ({ personId }, state) => nameOf(state, personId) },
  consents: { the: 'Samtycket till', name: ({ kind }) => consentKindWords[kind] },
  teams: { the: 'Teamet', name: byName },
  teamMembers: { the: 'Ledamoten', name: ({ staffId }, state) => nameOf(state, staffId) },
  cases: { the: 'Ärendet', name: ({ code }) => code },
  meetingSeries: { the: 'Mötesserien från', name: ({ startDate }) => formatDate(startDate) },
  meetings: { the: 'Mötet', name: ({ date }) => formatDate(date) },
  agendaItems: {
    the: 'Punkten',
    name: ({ kind, title, caseId }, state) =>
      title !== '' ? title : kind === 'case' ? nameOf(state, caseId) : agendaItemTitles[kind],
  },
  presences: { the: 'Närvaron för', name: ({ staffId }, state) => nameOf(state, staffId) },
  notes: { the: 'Texten till punkten', name: ({ agendaItemId }, state) => nameOf(state, agendaItemId) },
  actions: { the: 'Åtgärden', name: ({ what }) => what },
  users: { the: 'Användaren', name: byName },
  absences: {
    the: 'Frånvaron',
    name: ({ staffId, roomId, from }, state) => `för ${nameOf(state, staffId ?? roomId)} ${formatDate(from)}`,
  },
  attendances: {
    the: 'Närvaron för',
    name: ({ enrolmentId, sessionId }, state) => `${nameOf(state, enrolmentId)} ${nameOf(state, sessionId)}`,
  },
  outcomeKinds: { the: 'Vägvalet', name: byName },
  closingDocuments: { the: 'Slutdokumentationen för', name: ({ enrolmentId }, state) => nameOf(state, enrolmentId) },
  referrals: { the: 'Remissen', name: ({ code }) => code },
  referralCriteria: { the: 'Kriteriet', name: byName },
  feedbacks: { the: 'Återkopplingen för', name: ({ caseId }, state) => nameOf(state, caseId) },
  summonses: { the: 'Kallelsen till', name: ({ caseId }, state) => nameOf(state, caseId) },
  preparations: { the: 'Den tidigare insatsen', name: ({ measure }) => measure },
  stays: { the: 'Tiderna för', name: ({ staffId }, state) => nameOf(state, staffId) },
  recusals: { the: 'Jävet för', name: ({ staffId }, state) => nameOf(state, staffId) },
  documentLooks: { the: 'Dokumentens', name: () => 'utseende' },
  documentLogos: { the: 'Logotypen', name: ({ alt }) => alt },
  documentTemplates: { the: 'Word-mallen för', name: ({ kind }) => documentKindNames[kind] },
  lawReferences: { the: 'Lagrummet för', name: ({ key }) => lawPlaces[key] },
  registrySeries: { the: 'Diarieserien', name: ({ prefix }) => prefix },
  documentSignatures: { the: 'Underskrifterna i', name: ({ kind }) => documentKindNames[kind] },
  documents: { the: 'Dokumentet', name: ({ title }) => title },
  deliveries: { the: 'Att dokumentet lämnades', name: ({ on }) => formatDate(on) },
  logChecks: { the: 'Kontrollen av loggen', name: ({ on }) => formatDate(on) },
  retentionRules: { the: 'Hur länge uppgifter sparas', name: () => '' },
  retentionKeeps: { the: 'Svaret i gallringslistan från', name: ({ on }) => formatDate(on) },
  retentionRuns: { the: 'Gallringen', name: ({ on }) => formatDate(on) },
  sips: { the: 'SIP för', name: ({ personId }, state) => nameOf(state, personId) },
  sipParticipants: {
    the: 'Deltagaren',
    name: ({ as, name, staffId, role }, state) =>
      staffId === null ? name || role || sipCapacityNames[as].toLocaleLowerCase('sv-SE') : nameOf(state, staffId),
  },
  sipMeetings: { the: 'SIP-mötet', name: ({ date }) => formatDate(date) },
  sipCalls: { the: 'Kallelsen till', name: ({ participantId }, state) => nameOf(state, participantId) },
  sipPlans: { the: 'Planen, version', name: ({ version }) => String(version) },
  sipGoals: { the: 'Målet', name: ({ text }) => text },
  sipMeasures: { the: 'Insatsen', name: ({ what }) => what },
  sipDeadlines: { the: 'Tidsgränsen för', name: ({ key }) => deadlineNames[key] },
  sipRules: { the: 'Reglerna för', name: () => 'SIP' },
}

/** A row as a heading: `Tillfället måndag 8 mars 2027`. */
export function rowTitle<T extends TableName>(state: State, table: T, row: Rows[T]): string {
  const title: RowTitle<T> | undefined = rowTitles[table]
  return title ? `${title.the} ${title.name(row, state)}` : 'En uppgift'
}

/** The name of the row that an id refers to, deleted ones too. */
export function nameOf(state: State, id: Id | null): string {
  for (const table of tableNames) {
    const found = id === null ? undefined : shortTitle(state, table, id)
    if (found !== undefined) return found
  }
  return 'något som är borta'
}

function shortTitle<T extends TableName>(state: State, table: T, id: Id): string | undefined {
  const row = state[table].get(id)
  const title: RowTitle<T> | undefined = rowTitles[table]
  return row && (title?.name(row, state) ?? 'en uppgift')
}
