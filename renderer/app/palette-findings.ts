import type { IsoDate } from '@shared/calendar/date'
import { formatClockRange, formatDate } from '@shared/calendar/format'
import { cohortTitle } from '@shared/course/cohort-title'
import { personName, type Naming } from '@shared/person/naming'
import type { Id } from '@shared/record/id'
import { rowOf, rowsOf, type State } from '@shared/record/state'
import { referralKindNames } from '@shared/team/referral/names'

/** Something that `Ctrl+K` finds: by code and name of the thing, and by a person's name as long as names are shown. */
export interface Findable {
  readonly kind: 'cohort' | 'team' | 'meeting' | 'case' | 'referral' | 'person' | SettingsThing
  readonly id: Id
  readonly label: string
  readonly description: string
}

/** What has no page of its own: it is found in its part of Inställningar. */
export type SettingsThing = 'template' | 'staff' | 'room' | 'party'

/**
 * All that can be found. Of rounds and of a team's meetings the next one stands first, and those that have been stand last.
 * A person is found by name only as long as names are shown.
 */
export function findable(
  state: State,
  { today, naming }: { readonly today: IsoDate; readonly naming: Naming },
): readonly Findable[] {
  const teamName = (id: Id) => rowOf(state, 'teams', id)?.name ?? ''
  return [
    ...rowsOf(state, 'teams').map(({ id, name }) => ({ kind: 'team' as const, id, label: name, description: 'Team' })),
    ...rowsOf(state, 'cohorts')
      .sort((a, b) => compareNearness(a.startDate, b.startDate, today))
      .map((cohort) => ({
        kind: 'cohort' as const,
        id: cohort.id,
        label: cohortTitle(state, cohort),
        description: `Kursomgång från ${formatDate(cohort.startDate)}`,
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
    ...rowsOf(state, 'referrals').map(({ id, code, kind, teamId }) => ({
      kind: 'referral' as const,
      id,
      label: code,
      description: `${referralKindNames[kind]} i ${teamName(teamId)}`,
    })),
    ...rowsOf(state, 'persons').map((person) => ({
      kind: 'person' as const,
      id: person.id,
      label: person.code,
      description: ['Person', personName(person, naming)].filter(Boolean).join(', '),
    })),
    ...settingsThings(state),
  ]
}

function settingsThings(state: State): Findable[] {
  const partyName = (id: Id) => rowOf(state, 'parties', id)?.name ?? ''
  const thing = (kind: SettingsThing, { id, name }: { id: Id; name: string }, ...about: string[]): Findable => ({
    kind,
    id,
    label: name,
    description: about.filter(Boolean).join(', '),
  })
  return [
    ...rowsOf(state, 'courseTemplates').map((template) => thing('template', template, 'Kursmall')),
    ...rowsOf(state, 'staff').map((staff) => thing('staff', staff, 'Personal', partyName(staff.partyId))),
    ...rowsOf(state, 'rooms').map((room) => thing('room', room, 'Lokal', room.place)),
    ...rowsOf(state, 'parties').map((party) => thing('party', party, 'Part', party.shortName)),
  ]
}

/** What is to come before what has been; of each, the nearest first. */
function compareNearness(a: IsoDate, b: IsoDate, today: IsoDate): number {
  const isAhead = a >= today
  if (isAhead !== b >= today) return isAhead ? -1 : 1
  return isAhead === a < b ? -1 : 1
}
