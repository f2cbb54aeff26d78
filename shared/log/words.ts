import { formatClock, formatDate } from '../calendar/format'
import { clockAt, dateAt } from '../calendar/instant'
import { countOf } from '../record/count'
import type { Id } from '../record/id'
import type { State } from '../record/state'
import type { TableName } from '../record/tables'
import { rootOf } from './identity'
import type { LogAct, LogEntry, RecordEntry } from './log-entry'

/** What each act is called in the log. */
export const actNames: Record<LogAct, string> = {
  opened: 'Öppnade',
  changed: 'Ändrade',
  exported: 'Exporterade',
  printed: 'Skrev ut',
  purged: 'Gallrade',
  restored: 'Hämtade',
}

/** The kinds of record that the log can hold, as its column and its filter call them. */
export const recordKindNames = {
  persons: 'Person',
  enrolments: 'Kursplats',
  attendances: 'Närvaro',
  closingDocuments: 'Slutdokumentation',
  consents: 'Samtycke',
  cases: 'Ärende',
  referrals: 'Remiss',
  agendaItems: 'Punkt på dagordning',
  notes: 'Anteckning',
  actions: 'Åtgärd',
  recusals: 'Jäv',
  feedbacks: 'Återkoppling',
  preparations: 'Tidigare insats',
  summonses: 'Kallelse',
  sips: 'SIP',
  sipParticipants: 'Deltagare i SIP',
  sipMeetings: 'SIP-möte',
  sipCalls: 'Kallelse till SIP',
  sipPlans: 'Plan i SIP',
  sipGoals: 'Mål i SIP',
  sipMeasures: 'Insats i SIP',
  cohorts: 'Kursomgång med deltagare',
  meetings: 'Möte med ärenden',
} as const satisfies Partial<Record<TableName, string>>

/** A page that an entry can lead to. */
export interface LoggedPage {
  readonly page: 'person' | 'case' | 'referral' | 'cohort' | 'meeting'
  readonly id: Id
}

/** An entry in words. */
export interface DescribedEntry {
  /** `Ärende`, what a purge took, or a backup. */
  readonly kind: string
  /** What the record is called now: a code, a round's name, a meeting's day. `gallrad` when it is gone. */
  readonly record: string
  /** Where it can be seen; absent when it is gone or deleted. */
  readonly page?: LoggedPage
}

const gone = 'gallrad'

/** What the log shows of an entry: codes only, whether identities are hidden or not, and never what was written. */
export function describeEntry(state: State, entry: LogEntry): DescribedEntry {
  if (entry.act === 'purged') {
    const count = countOf(entry.count, 'post i loggen', 'poster i loggen')
    return { kind: 'Loggen', record: `${count} från före ${formatDate(dateAt(entry.before))}` }
  }
  if (entry.act === 'restored') {
    const { madeAt } = entry
    return { kind: 'Säkerhetskopia', record: `gjord ${formatDate(dateAt(madeAt))} ${formatClock(clockAt(madeAt))}` }
  }
  // The log belongs to the organisation, and leads to nobody: it was exported as a whole.
  if (entry.table === 'organisation') return { kind: 'Loggen', record: 'som fil, för kontroll' }
  const names: Partial<Record<TableName, string>> = recordKindNames
  return { kind: names[entry.table] ?? 'Annat', ...recordOf(state, entry) }
}

function recordOf(state: State, { table, rowId }: RecordEntry): Omit<DescribedEntry, 'kind'> {
  if (table === 'cohorts') {
    const cohort = state.cohorts.get(rowId)
    return cohort ? { record: cohort.name, ...pageOf('cohort', cohort) } : { record: gone }
  }
  if (table === 'meetings') {
    const meeting = state.meetings.get(rowId)
    if (!meeting) return { record: gone }
    const team = state.teams.get(meeting.teamId)?.name ?? 'Ett team'
    return { record: `${team}, ${formatDate(meeting.date)}`, ...pageOf('meeting', meeting) }
  }
  const root = rootOf(state, table, state[table].get(rowId) as never)
  if (root?.table === 'persons') {
    const person = state.persons.get(root.id)
    return named('person', person)
  }
  if (root?.table === 'referrals') {
    const referral = state.referrals.get(root.id)
    return named('referral', referral)
  }
  const about = root && state.cases.get(root.id)
  return named('case', about || undefined)
}

/** By the code; what is purged has none. */
function named(
  page: LoggedPage['page'],
  row: { readonly id: Id; readonly code: string; readonly deletedAt: string | null } | undefined,
): Omit<DescribedEntry, 'kind'> {
  return row && row.code !== '' ? { record: row.code, ...pageOf(page, row) } : { record: gone }
}

function pageOf(
  page: LoggedPage['page'],
  { id, deletedAt }: { readonly id: Id; readonly deletedAt: string | null },
): { page?: LoggedPage } {
  return deletedAt === null ? { page: { page, id } } : {}
}

/** Who used the profile, as an entry refers to them. */
export function profileName(state: State, profile: Id | null): string {
  return (profile === null ? undefined : state.users.get(profile)?.name) ?? 'Ingen angiven'
}
