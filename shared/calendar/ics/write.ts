import ICAL from 'ical.js'
import { multiLine, oneLine } from '../../record/text'
import type { CalendarEvent, CalendarMethod } from '../calendar-event'
import type { ClockTime, Instant, IsoDate } from '../date'
import { stockholm, stockholmRules, stockholmZone } from './stockholm'

// A line is 75 bytes at most with the space that continues it, which ical.js does not count.
ICAL.foldLength = 74

/**
 * An .ics file (RFC 5545) of events, one VEVENT each and no repeating rules: calendars differ in how they read exceptions
 * from those. Text is stripped of control characters first, since ical.js lets a bare CR through; names of properties
 * are never made from anybody's text.
 *
 * @param now when the file is made
 */
export function writeIcs(events: readonly CalendarEvent[], method: CalendarMethod, now: Instant): string {
  const calendar = new ICAL.Component('vcalendar')
  calendar.updatePropertyWithValue('version', '2.0')
  calendar.updatePropertyWithValue('prodid', '-//Rådrum//Rådrum//SV')
  calendar.updatePropertyWithValue('method', method === 'publish' ? 'PUBLISH' : 'CANCEL')
  calendar.addSubcomponent(stockholmRules())
  for (const event of events) calendar.addSubcomponent(component(event, method, now))
  return `${calendar.toString()}\r\n`
}

function component(event: CalendarEvent, method: CalendarMethod, now: Instant): ICAL.Component {
  const { uid, sequence, changedAt, date, start, end, title, location, description } = event
  const made = new ICAL.Component('vevent')
  made.updatePropertyWithValue('uid', uid)
  made.updatePropertyWithValue('sequence', sequence)
  made.updatePropertyWithValue('dtstamp', utc(now))
  made.updatePropertyWithValue('last-modified', utc(changedAt))
  made.addProperty(wallClock('dtstart', date, start))
  made.addProperty(wallClock('dtend', date, end))
  made.updatePropertyWithValue('summary', oneLine(title))
  if (location !== '') made.updatePropertyWithValue('location', oneLine(location))
  if (description !== '') made.updatePropertyWithValue('description', multiLine(description))
  made.updatePropertyWithValue('status', method === 'publish' ? 'CONFIRMED' : 'CANCELLED')
  return made
}

function wallClock(name: 'dtstart' | 'dtend', date: IsoDate, clock: ClockTime): ICAL.Property {
  const property = new ICAL.Property(name)
  property.setParameter('tzid', stockholm)
  const time = ICAL.Time.fromDateTimeString(`${date}T${clock}:00`)
  time.zone = stockholmZone
  property.setValue(time)
  return property
}

function utc(instant: Instant): ICAL.Time {
  return ICAL.Time.fromDateTimeString(`${instant.slice(0, 19)}Z`)
}
