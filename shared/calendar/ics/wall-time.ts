import ICAL from 'ical.js'
import { DateTime } from 'luxon'
import type { ClockTime, Instant, IsoDate } from '../date'
import { clockAt, dateAt } from '../instant'

/** A time in a zone that the file names and does not explain. */
export class UnknownZone extends Error {}

/**
 * The times that a property holds. Throws at one that no calendar has (31 February, 25:00), which ical.js would take for
 * another day, and at one whose zone is unknown, which it would take for Swedish.
 */
export function timesOf(property: ICAL.Property): ICAL.Time[] {
  const written = property.jCal.slice(3) as string[]
  return property.getValues().map((value, place) => {
    if (!(value instanceof ICAL.Time) || value.toString() !== written[place]) throw new Error('No such time')
    const isFloating = value.zone === ICAL.Timezone.localTimezone
    if (isFloating && !value.isDate && property.getParameter('tzid') !== undefined) throw new UnknownZone()
    return value
  })
}

/** The first time that a component holds under a name; undefined when there is none. */
export function timeOf(component: ICAL.Component, name: string): ICAL.Time | undefined {
  const property = component.getFirstProperty(name)
  return property === null ? undefined : timesOf(property)[0]
}

/** What a Swedish wall shows at a time. One without a zone is Swedish. */
export function onTheWall(time: ICAL.Time): { date: IsoDate; clock: ClockTime } {
  if (time.zone === ICAL.Timezone.localTimezone) {
    const written = time.toString()
    return { date: written.slice(0, 10) as IsoDate, clock: written.slice(11, 16) as ClockTime }
  }
  const instant = DateTime.fromSeconds(time.toUnixTime(), { zone: 'utc' }).toISO() as Instant
  return { date: dateAt(instant), clock: clockAt(instant) }
}
