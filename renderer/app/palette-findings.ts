import type { IsoDate } from '@shared/calendar/date'
import { formatClockRange, formatDate } from '@shared/calendar/format'
import { personName, type Naming } from '@shared/person/naming'
import type { Id } from '@shared/record/id'
import { rowOf, rowsOf, type State } from '@shared/record/state'

/** Something that `Ctrl+K` finds: by code and name of the thing, and by a person's name as long as names are shown. */
export interface Findable {
  readonly kind: 'cohort' | 'team' | 'meeting' | 'case' | 'person'
  readonly id: Id
  readonly label: string
  readonly description: string
}

/**
 * All that can be found. Of a team's meetings the next one stands first, and those that were held stand last. A person is
 * found by name only as long as names are shown.
 */
export function findable(
  state: State,
  { today, naming }: { readonly today: IsoDate; readonly naming: Naming },
): readonly Findable[] {
  const teamName = (id: Id) => rowOf(state, 'teams', id)?.name ?? ''
  return [
    ...rowsOf(state, 'teams').map(({ id, name }) => ({ kind: 'team' as const, id, label: name, description: 'Team' })),
    ...rowsOf(state, 'cohorts').map(({ id, name, startDate }) => ({
      kind: 'cohort' as const,
      id,
      label: name,
      description: `Kursomgång från ${formatDate(startDate)}`,
    })),
    ...rowsOf(state, 'meetings')
      .sort((a, b) => compareNearness(a.date, b.date, today))
      .map(({ id, teamId, date, start, end }) => ({
        kind: 'meeting' as const,
        id,
        label: `${teamName(teamId)}, ${formatDate(date)}`,
        description: `Möte ${formatClockRange(start, end)}`,
      })),
    ...rowsOf(state, 'cases').map(({ id, code, teamId }) => ({
      kind: 'case' as const,
      id,
      label: code,
      description: `Ärende i ${teamName(teamId)}`,
    })),
    ...rowsOf(state, 'persons').map((person) => ({
      kind: 'person' as const,
      id: person.id,
      label: person.code,
      description: ['Person', personName(person, naming)].filter(Boolean).join(', '),
    })),
  ]
}

/** What is to come before what has been; of each, the nearest first. */
function compareNearness(a: IsoDate, b: IsoDate, today: IsoDate): number {
  const isAhead = a >= today
  if (isAhead !== b >= today) return isAhead ? -1 : 1
  return isAhead === a < b ? -1 : 1
}
