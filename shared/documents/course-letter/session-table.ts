import { formatClockRange, formatDate } from '../../calendar/format'
import type { Cohort, Session } from '../../course/cohort'
import { leadersOf, placeOf } from '../../course/session-place'
import { rowOf, type State } from '../../record/state'
import { oneLine } from '../../record/text'
import type { Clear } from '../identities'
import type { Column, Fact, Table } from '../model'
import type { Addressed } from './letter'

interface SessionColumn extends Column {
  readonly value: (session: Session) => string
}

/**
 * Sessions as a participant reads them: when, where, with whom and about what. What is the same of all the round's sessions
 * is told once, by `sharedFacts`, and has no column; nor has what would be empty.
 */
export function sessionTable(
  state: State,
  { cohort, sessions, clear }: Pick<Addressed, 'cohort' | 'sessions' | 'clear'>,
  { caption, shown = sessions }: { readonly caption: string; readonly shown?: readonly Session[] },
): Table {
  const day: SessionColumn = { title: 'Dag', share: 24, value: ({ date }) => formatDate(date) }
  const differing = detailsOf(state, cohort, clear).filter(({ value }) => sameOf(sessions, value) === undefined)
  const columns = filled([day, ...differing])
  return {
    kind: 'table',
    caption,
    description: 'En rad för varje tillfälle, i den ordning de hålls.',
    columns: columns.map(({ title, share }) => ({ title, share })),
    rows: shown.map((session) => columns.map(({ value }) => value(session))),
  }
}

/** What is the same of all the round's sessions, such as the time or the place. */
export function sharedFacts(state: State, { cohort, sessions, clear }: Addressed): Fact[] {
  return detailsOf(state, cohort, clear).flatMap(({ title, value }) => {
    const same = sameOf(sessions, value)
    return same === undefined ? [] : [{ label: title, value: same }]
  })
}

function detailsOf(state: State, cohort: Cohort, clear: Clear): SessionColumn[] {
  return [
    { title: 'Tid', share: 17, value: ({ start, end }) => formatClockRange(start, end) },
    { title: 'Plats', share: 23, value: (session) => oneLine(placeOf(state, cohort, session)) },
    { title: 'Kursledare', share: 18, value: (session) => leaderNames(state, cohort, session) },
    { title: 'Tema', share: 18, value: ({ theme }) => oneLine(clear(theme).text) },
  ]
}

function leaderNames(state: State, cohort: Cohort, session: Session): string {
  const names = leadersOf(session, cohort).flatMap((id) => rowOf(state, 'staff', id)?.name ?? [])
  return oneLine(names.join(', '))
}

/** The value that all of them have; of no sessions it is empty. */
function sameOf(sessions: readonly Session[], value: SessionColumn['value']): string | undefined {
  const values = new Set(sessions.map(value))
  const [first = ''] = values
  return values.size > 1 ? undefined : first
}

/** The columns with shares that add up to 100: what was left out goes to the others by their size. */
function filled(columns: readonly SessionColumn[]): SessionColumn[] {
  const all = columns.reduce((sum, { share }) => sum + share, 0)
  const shares = columns.map(({ share }) => Math.floor((share * 100) / all))
  const rest = 100 - shares.reduce((sum, share) => sum + share, 0)
  return columns.map((column, index) => ({ ...column, share: (shares[index] ?? 0) + (index === 0 ? rest : 0) }))
}
