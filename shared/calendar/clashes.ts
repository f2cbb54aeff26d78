import type { Id } from '../record/id'
import { overlaps } from './clock'
import type { ClockTime, IsoDate } from './date'
import { formatClockRange } from './format'

/** A time that a member of staff, a room or a participant is taken. */
export interface Booking {
  readonly kind: 'staff' | 'room' | 'person'
  readonly resourceId: Id
  /** A participant is called by the code. */
  readonly resourceName: string
  readonly date: IsoDate
  readonly start: ClockTime
  readonly end: ClockTime
  /** What it is taken for. */
  readonly activity: Activity
}

/** What takes the time, and the row that it is a page of. */
export interface Activity {
  readonly kind: 'cohort' | 'meeting' | 'sip' | 'absence' | 'dayOff'
  readonly id: Id
  /** `Mitt Val, omgång 1`, `Resursråd Haninge`, `SIP-möte`, the note of an absence: never a person's name or code. */
  readonly name: string
}

/** A time that somebody wants to book, with whom and where. */
export interface Candidate {
  readonly date: IsoDate
  readonly start: ClockTime
  readonly end: ClockTime
  readonly staffIds: readonly Id[]
  readonly roomId: Id | null
  /** Participants who are to be there. */
  readonly personIds?: readonly Id[]
}

/** A candidate that meets a booking. */
export interface Clash {
  readonly date: IsoDate
  readonly booking: Booking
}

function key(date: IsoDate, resourceId: Id): string {
  return `${date} ${resourceId}`
}

function indexBookings(bookings: readonly Booking[]): ReadonlyMap<string, readonly Booking[]> {
  const index = new Map<string, Booking[]>()
  for (const booking of bookings) {
    const at = key(booking.date, booking.resourceId)
    const others = index.get(at)
    if (others) others.push(booking)
    else index.set(at, [booking])
  }
  return index
}

/** Every booking that a candidate's people or room already have at the same time, in the order of the candidates. */
export function clashes(candidates: readonly Candidate[], bookings: readonly Booking[]): Clash[] {
  return clashFinder(bookings)(candidates)
}

/** Finds clashes with the same bookings again and again, for whoever tries many candidates. */
export function clashFinder(bookings: readonly Booking[]): (candidates: readonly Candidate[]) => Clash[] {
  const index = indexBookings(bookings)
  return (candidates) =>
    candidates.flatMap((candidate) => {
      const { date, staffIds, roomId, personIds = [] } = candidate
      const resources = [...staffIds, ...(roomId === null ? [] : [roomId]), ...personIds]
      return resources
        .flatMap((id) => index.get(key(date, id)) ?? [])
        .filter((booking) => overlaps(candidate, booking))
        .map((booking) => ({ date, booking }))
    })
}

/** `Johan Sandberg leder Mitt Val, omgång 1 kl. 13.00–15.00.` */
export function clashSentence({ booking }: Clash): string {
  const { kind, resourceName, activity, start, end } = booking
  const time = formatClockRange(start, end)
  if (activity.kind === 'absence' || activity.kind === 'dayOff') {
    const when = activity.kind === 'dayOff' ? 'hela dagen' : time
    const note = activity.name === '' ? '' : `: ${activity.name}`
    return `${resourceName} ${kind === 'room' ? 'går inte att använda' : 'är borta'} ${when}${note}.`
  }
  if (kind === 'room') return `${resourceName} är bokad för ${activity.name} ${time}.`
  if (activity.kind === 'meeting' || activity.kind === 'sip') return `${resourceName} är på ${activity.name} ${time}.`
  return `${resourceName} ${kind === 'staff' ? 'leder' : 'deltar i'} ${activity.name} ${time}.`
}
