import ICAL from 'ical.js'
import type { BusyTime, DaySpan, LeftOut } from '../busy-times/busy-time'
import { addDays } from '../days'
import type { IsoDate } from '../date'
import { occurrences, UnreadableRule } from './occurrences'
import { onTheWall, timeOf, UnknownZone } from './wall-time'

const secondsADay = 24 * 60 * 60

/** The times that each event takes up to the last day that is read, or why it takes none: one event after the other. */
export function* eventTimes(events: readonly ICAL.Component[], { to }: DaySpan): Generator<BusyTime[] | LeftOut> {
  const moved = movedByUid(events)
  for (const event of events) {
    const own = event.hasProperty('recurrence-id') ? [] : (moved.get(event.getFirstPropertyValue('uid')) ?? [])
    yield timesOrWhy(event, own, to)
  }
}

function timesOrWhy(event: ICAL.Component, own: readonly ICAL.Time[], lastDay: IsoDate): BusyTime[] | LeftOut {
  try {
    return notBusy(event) ?? timesOfEvent(event, own, lastDay)
  } catch (fault) {
    if (fault instanceof UnreadableRule) return fault.why
    return fault instanceof UnknownZone ? 'zone' : 'unclear'
  }
}

/** The occurrences that an event of its own stands for, by the series that they belong to. */
function movedByUid(events: readonly ICAL.Component[]): Map<unknown, ICAL.Time[]> {
  const moved = new Map<unknown, ICAL.Time[]>()
  for (const event of events) {
    const uid = event.getFirstPropertyValue('uid')
    const first = movedFrom(event)
    if (first !== undefined) moved.set(uid, [...(moved.get(uid) ?? []), first])
  }
  return moved
}

function movedFrom(event: ICAL.Component): ICAL.Time | undefined {
  try {
    return changesWhatFollows(event) ? undefined : timeOf(event, 'recurrence-id')
  } catch {
    return undefined
  }
}

function notBusy(event: ICAL.Component): LeftOut | undefined {
  const said = (name: string) => {
    const value = event.getFirstPropertyValue(name)
    return typeof value === 'string' ? value.toUpperCase() : ''
  }
  if (said('status') === 'CANCELLED') return 'cancelled'
  if (said('transp') === 'TRANSPARENT' || said('x-microsoft-cdo-busystatus') === 'FREE') return 'free'
  return changesWhatFollows(event) ? 'rule' : undefined
}

/** Only some old programs write that an event and all that follow it are changed. */
function changesWhatFollows(event: ICAL.Component): boolean {
  return event.getFirstProperty('recurrence-id')?.getParameter('range') !== undefined
}

function timesOfEvent(event: ICAL.Component, own: readonly ICAL.Time[], lastDay: IsoDate): BusyTime[] | LeftOut {
  const seconds = lengthOf(event)
  if (seconds < 0) return 'unclear'
  if (seconds === 0) return 'noLength'
  return occurrences(event, own, lastDay).map((start) => timeFrom(start, seconds))
}

/** How long an event is on the clocks of its zone, in seconds. One of whole days takes one when it does not say more. */
function lengthOf(event: ICAL.Component): number {
  const start = timeOf(event, 'dtstart')
  if (start === undefined) throw new Error('An event without a beginning')
  const end = timeOf(event, 'dtend')
  const duration = event.getFirstPropertyValue('duration')
  if (end !== undefined && end.isDate !== start.isDate) throw new Error('An event of days and hours at once')
  const told =
    end !== undefined
      ? end.convertToZone(start.zone).subtractDate(start).toSeconds()
      : duration instanceof ICAL.Duration
        ? duration.toSeconds()
        : 0
  return start.isDate && told >= 0 ? Math.max(1, Math.ceil(told / secondsADay)) * secondsADay : told
}

function timeFrom(start: ICAL.Time, seconds: number): BusyTime {
  const first = onTheWall(start)
  if (start.isDate) return { kind: 'days', from: first.date, to: addDays(first.date, seconds / secondsADay - 1) }
  const end = start.clone()
  end.addDuration(ICAL.Duration.fromSeconds(seconds))
  const last = onTheWall(end)
  return { kind: 'hours', from: first.date, start: first.clock, to: last.date, end: last.clock }
}
