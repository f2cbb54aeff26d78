import ICAL from 'ical.js'
import type { IsoDate } from '../date'
import { addDays } from '../days'
import { brokenRule, unreadableRule } from './readable-rule'
import { timeOf, timesOf } from './wall-time'

/** A series goes on for this many times at most before it has reached the days that are read. */
const mostSteps = 20_000

/** A rule that is not followed, and why. */
export class UnreadableRule extends Error {
  constructor(readonly why: 'tooOften' | 'rule') {
    super()
  }
}

/**
 * When an event begins, up to a day: once, or each time that it is repeated, in any order and perhaps twice. What is taken out
 * of the series, or stands as an event of its own, is not among them.
 *
 * @param own the beginnings that events of their own stand for
 */
export function occurrences(event: ICAL.Component, own: readonly ICAL.Time[], lastDay: IsoDate): ICAL.Time[] {
  const start = timeOf(event, 'dtstart')
  if (start === undefined) throw new Error('An event without a beginning')
  if (event.hasProperty(brokenRule)) throw new UnreadableRule('rule')
  const rules = event.getAllProperties('rrule').map((property) => property.getFirstValue() as ICAL.Recur)
  const added = event.getAllProperties('rdate').flatMap(datesOf)
  const out = new Set([...event.getAllProperties('exdate').flatMap(timesOf), ...own].map((time) => mark(time, start)))
  const begun = rules.length === 0 ? [start] : rules.flatMap((rule) => repeated(rule, start, lastDay))
  return [...begun, ...added].filter((time) => !out.has(mark(time, start)) && !out.has(dayOf(time)))
}

/** Days that a rule adds may come as periods. How long those are is not asked: they are as long as the event. */
function datesOf(property: ICAL.Property): ICAL.Time[] {
  const isPeriod = property.type === 'period'
  return isPeriod ? property.getValues().map((period) => (period as ICAL.Period).start) : timesOf(property)
}

function repeated(rule: ICAL.Recur, start: ICAL.Time, lastDay: IsoDate): ICAL.Time[] {
  const why = unreadableRule(rule)
  if (why !== undefined) throw new UnreadableRule(why)
  if (rule.until !== null) rule.until = untilOf(rule.until, start)
  // Zones lie within a day of each other.
  const end = addDays(lastDay, 1)
  const times: ICAL.Time[] = []
  const iterator = rule.iterator(start)
  for (let step = 0; step < mostSteps; step++) {
    const next = iterator.next() as ICAL.Time | null
    if (next === null || dayOf(next) > end) return times
    times.push(next.clone())
  }
  throw new UnreadableRule('rule')
}

/** Until a day means until its end, and a time without a zone is of the zone that the event begins in. */
function untilOf(until: ICAL.Time, start: ICAL.Time): ICAL.Time {
  if (start.isDate) return ICAL.Time.fromDateString(dayOf(until))
  const whole = until.isDate ? ICAL.Time.fromDateTimeString(`${dayOf(until)}T23:59:59`) : until.clone()
  if (whole.zone === ICAL.Timezone.localTimezone) whole.zone = start.zone
  return whole
}

/** What tells one beginning from another: the day of whole days, else the moment. */
function mark(time: ICAL.Time, { isDate }: ICAL.Time): string {
  return isDate || time.isDate ? dayOf(time) : String(time.toUnixTime())
}

const dayOf = (time: ICAL.Time) => time.toString().slice(0, 10) as IsoDate
