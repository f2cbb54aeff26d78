import { addMinutes, clockOf, minutesBetween } from '../calendar/clock'
import type { ClockTime, IsoDate } from '../calendar/date'
import { addDays, daysBetween, isWeekend } from '../calendar/days'
import { formatClockRange, formatDateShort } from '../calendar/format'
import type { Room } from '../organisation/organisation'
import type { Id } from '../record/id'
import { rowOf, rowsOf, type State } from '../record/state'
import type { Cohort } from './cohort'
import { roomLacks, roomNeeds } from './room-fit'
import type { Standing } from './session-conflicts'
import type { SessionJudge } from './session-judge'
import { leadersOf, roomOf } from './session-place'
import type { SessionWarnings } from './session-warnings'

/** A way out of what speaks against a session: what it is called, and what it changes. */
export interface Alternative {
  readonly kind: 'time' | 'day' | 'room' | 'leader'
  readonly label: string
  readonly changes: Partial<Pick<Standing, 'date' | 'start' | 'end' | 'site' | 'roomId'>> & {
    readonly leaderIds?: Id[]
  }
}

/** Of each kind. */
const mostOfAKind = 3

/** How far away a free day is looked for, before and after. */
export const daysLookedAt = 28

/** The day's hours in which other times are looked for. */
const dayBegins = clockOf(8, 0)
const dayEnds = clockOf(17, 0)
const stepMinutes = 30

interface Asked {
  /** All that would change alike; the first is the one that labels tell of. */
  readonly sessions: readonly Standing[]
  readonly warnings: SessionWarnings
  readonly judge: SessionJudge
  readonly today: IsoDate
}

/**
 * The nearest ways out that are free for every session asked about: other times of the day, other days, rooms that hold
 * the group, leaders of the same party. Only of the kinds that would help; none when nothing speaks against them.
 */
export function sessionAlternatives(state: State, cohort: Cohort, asked: Asked): Alternative[] {
  const { warnings, judge, sessions } = asked
  const [first] = sessions
  if (!first) return []
  const isFree = ({ changes }: Alternative) => judge.isFree(asIf(sessions, first, changes))
  const roomHelps = warnings.roomLacks.length > 0 || warnings.clashes.some(({ booking }) => booking.kind === 'room')
  return [
    ...(warnings.isHindered ? firstFew(otherTimes(first), isFree) : []),
    ...(warnings.isHindered ? firstFew(otherDays(first, asked.today), isFree) : []),
    ...(roomHelps ? firstFew(otherRooms(state, cohort, first), isFree) : []),
    ...firstFew(otherLeaders(state, cohort, first, warnings), isFree),
  ]
}

/** The sessions with a change, which on another day moves all of them by as many days. */
function asIf(
  sessions: readonly Standing[],
  first: Standing,
  { date, ...changes }: Alternative['changes'],
): Standing[] {
  const days = date === undefined ? 0 : daysBetween(first.date, date)
  return sessions.map((session) => ({ ...session, ...changes, date: addDays(session.date, days) }))
}

function firstFew(candidates: readonly Alternative[], isFree: (one: Alternative) => boolean): Alternative[] {
  const found: Alternative[] = []
  for (const candidate of candidates) {
    if (found.length === mostOfAKind) break
    if (isFree(candidate)) found.push(candidate)
  }
  return found
}

/** Times of the same day, as long as asked, the nearest first. */
function otherTimes({ start: asked, end: askedEnd }: Standing): Alternative[] {
  const length = minutesBetween(asked, askedEnd)
  const count = Math.max(0, Math.floor((minutesBetween(dayBegins, dayEnds) - length) / stepMinutes) + 1)
  const away = (start: ClockTime) => Math.abs(minutesBetween(asked, start))
  return Array.from({ length: count }, (_, step) => addMinutes(dayBegins, step * stepMinutes))
    .filter((start) => start !== asked)
    .sort((a, b) => away(a) - away(b))
    .map((start) => {
      const end = addMinutes(start, length)
      return { kind: 'time', label: formatClockRange(start, end), changes: { start, end } }
    })
}

/** Weekdays at the same time, the nearest first, the later of two as near. */
function otherDays({ date: asked }: Standing, today: IsoDate): Alternative[] {
  return Array.from({ length: daysLookedAt }, (_, index) => [index + 1, -index - 1])
    .flat()
    .map((days) => addDays(asked, days))
    .filter((date) => date >= today && !isWeekend(date))
    .map((date) => ({ kind: 'day', label: formatDateShort(date, today), changes: { date } }))
}

/** Rooms that lack nothing, those of the same place first. */
function otherRooms(state: State, cohort: Cohort, session: Standing): Alternative[] {
  const needs = roomNeeds(state, cohort)
  const present = rowOf(state, 'rooms', roomOf(session, cohort))
  const isElsewhere = ({ place }: Room) => Number(place !== present?.place)
  return rowsOf(state, 'rooms')
    .filter((room) => room.putAwayAt === null && room.id !== present?.id && roomLacks(room, needs).length === 0)
    .sort((a, b) => isElsewhere(a) - isElsewhere(b) || a.name.localeCompare(b.name, 'sv-SE'))
    .map(({ id, name, place }) => ({
      kind: 'room',
      label: place === '' ? name : `${name}, ${place}`,
      changes: { site: 'room', roomId: id },
    }))
}

/** For each leader who is taken, others of the same party. */
function otherLeaders(state: State, cohort: Cohort, session: Standing, { clashes }: SessionWarnings): Alternative[] {
  const leaderIds = leadersOf(session, cohort)
  const taken = new Set(clashes.map(({ booking }) => booking.resourceId))
  return leaderIds
    .filter((id) => taken.has(id))
    .flatMap((id) => {
      const leader = rowOf(state, 'staff', id)
      return rowsOf(state, 'staff')
        .filter((one) => one.putAwayAt === null && one.partyId === leader?.partyId && !leaderIds.includes(one.id))
        .sort((a, b) => a.name.localeCompare(b.name, 'sv-SE'))
        .map((one): Alternative => ({
          kind: 'leader',
          label: `${one.name} i stället för ${leader?.name ?? ''}`,
          changes: { leaderIds: leaderIds.map((each) => (each === id ? one.id : each)) },
        }))
    })
}
