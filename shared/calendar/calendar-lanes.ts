import type { Id } from '../record/id'
import { rowOf, rowsOf, type State } from '../record/state'
import { absenceBookings } from './absence-bookings'
import type { BookingSpan } from './bookings'
import type { Booking } from './clashes'
import { overlaps } from './clock'
import type { Happening } from './happenings'

/** Whose days a lane of the calendar shows. */
export type LaneKind = 'leader' | 'room'

/** What one leader or one room has between two dates. */
export interface CalendarLane {
  /** Null for what has no leader, or no room. */
  readonly id: Id | null
  readonly name: string
  /** The party, or the place. */
  readonly about: string
  readonly happenings: readonly Happening[]
  /** When the leader is away or the room cannot be used. */
  readonly away: readonly Booking[]
  /** Of the happenings those that meet another one, or an absence. */
  readonly clashing: ReadonlySet<Id>
}

/** A leader or a room to show. */
export interface LaneChoice {
  readonly id: Id
  readonly name: string
  readonly about: string
}

const swedish = new Intl.Collator('sv-SE', { numeric: true })

/** Everybody and every room that a lane can be of. */
export function laneChoices(state: State, kind: LaneKind): LaneChoice[] {
  const rows =
    kind === 'leader'
      ? rowsOf(state, 'staff').map((one) => ({ ...one, about: rowOf(state, 'parties', one.partyId)?.shortName ?? '' }))
      : rowsOf(state, 'rooms').map((one) => ({ ...one, about: one.place }))
  return rows
    .filter(({ putAwayAt }) => putAwayAt === null)
    .map(({ id, name, about }) => ({ id, name, about }))
    .sort((a, b) => swedish.compare(a.name, b.name))
}

const withoutAny: Record<LaneKind, string> = { leader: 'Utan ledare', room: 'Utan lokal' }

/**
 * The happenings of a span by leader or by room: those that are picked, else everybody and every room that has something.
 * What has none stands last, unless somebody is picked.
 */
export function calendarLanes(
  state: State,
  happenings: readonly Happening[],
  { kind, picked, span }: { readonly kind: LaneKind; readonly picked: readonly Id[]; readonly span: BookingSpan },
): CalendarLane[] {
  const idsOf = ({ staffIds, roomId }: Happening) => (kind === 'leader' ? staffIds : roomId === null ? [] : [roomId])
  const absences = absenceBookings(state, span)
  const lanes = laneChoices(state, kind)
    .filter(({ id }) => picked.length === 0 || picked.includes(id))
    .map(({ id, name, about }) => {
      const own = happenings.filter((happening) => idsOf(happening).includes(id))
      const away = absences.filter(({ resourceId }) => resourceId === id)
      return { id, name, about, happenings: own, away, clashing: clashingOf(own, away) }
    })
    .filter((lane) => picked.length > 0 || lane.happenings.length + lane.away.length > 0)
  const rest = picked.length > 0 ? [] : happenings.filter((happening) => idsOf(happening).length === 0)
  if (rest.length === 0) return lanes
  return [...lanes, { id: null, name: withoutAny[kind], about: '', happenings: rest, away: [], clashing: new Set() }]
}

function clashingOf(own: readonly Happening[], away: readonly Booking[]): ReadonlySet<Id> {
  const meets = (one: Happening, other: Happening | Booking) => one.date === other.date && overlaps(one, other)
  return new Set(
    own
      .filter((one) => away.some((time) => meets(one, time)) || own.some((other) => other !== one && meets(one, other)))
      .map(({ id }) => id),
  )
}
