import ICAL from 'ical.js'
import type { BusyTime, DaySpan, LeftOut } from '../busy-times/busy-time'
import { mostBusyTimes, mostEvents, type CalendarRefusal, type ReadCalendar } from '../busy-times/calendar-refusal'
import { eventTimes } from './event-times'
import { freeBusyTimes } from './free-busy-times'
import { withBrokenRulesMarked } from './readable-rule'
import { timingLines } from './timing-lines'
import { settleZones } from './zones-of-file'

const refuse = (refusal: CalendarRefusal): ReadCalendar => ({ ok: false, refusal })

/**
 * Reads from a calendar file (RFC 5545) when somebody is busy within some days: each repetition as a time of its own, in
 * Swedish time. What was left out is counted by why, and nothing else of the events comes out.
 */
export function readBusyTimes(text: string, within: DaySpan): ReadCalendar {
  if (text.includes('\u0000') || !/^\s*BEGIN:VCALENDAR/i.test(text)) return refuse('notACalendar')
  const lines = withBrokenRulesMarked(timingLines(text))
  if (lines.filter((line) => /^BEGIN:V(EVENT|FREEBUSY)/i.test(line)).length > mostEvents) return refuse('tooManyEvents')
  const calendars = calendarsIn(lines)
  return calendars === null ? refuse('damaged') : readCalendars(calendars, within)
}

/** The calendars of a file, which may be several after each other; null when it is broken or cut off. */
function calendarsIn(lines: readonly string[]): ICAL.Component[] | null {
  try {
    const parsed = ICAL.parse(lines.join('\r\n')) as unknown[]
    const each = typeof parsed[0] === 'string' ? [parsed] : (parsed as unknown[][])
    const calendars = each.map((jCal) => new ICAL.Component(jCal))
    if (calendars.some(({ name }) => name !== 'vcalendar')) return null
    calendars.forEach(settleZones)
    return calendars
  } catch {
    return null
  }
}

function readCalendars(calendars: readonly ICAL.Component[], within: DaySpan): ReadCalendar {
  const times: BusyTime[] = []
  const leftOut: Partial<Record<LeftOut, number>> = {}
  let count = 0
  for (const event of eventsOf(calendars, within)) {
    count++
    const near = typeof event === 'string' ? [] : event.filter(({ from, to }) => to >= within.from && from <= within.to)
    if (times.length + near.length > mostBusyTimes) return refuse('tooManyTimes')
    times.push(...near)
    const why = typeof event === 'string' ? event : near.length === 0 ? 'outside' : undefined
    if (why !== undefined) leftOut[why] = (leftOut[why] ?? 0) + 1
  }
  if (count === 0) return refuse('noEvents')
  const { free = 0, cancelled = 0 } = leftOut
  return free + cancelled === count ? refuse('onlyFree') : { ok: true, times, leftOut }
}

function* eventsOf(calendars: readonly ICAL.Component[], within: DaySpan): Generator<BusyTime[] | LeftOut> {
  for (const calendar of calendars) {
    yield* eventTimes(calendar.getAllSubcomponents('vevent'), within)
    for (const component of calendar.getAllSubcomponents('vfreebusy')) yield freeBusyTimes(component)
  }
}
