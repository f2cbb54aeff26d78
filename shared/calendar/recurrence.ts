import { DateTime } from 'luxon'
import * as rrule from 'rrule'
import type { IsoDate, Weekday } from './date'

/** A series of dates: these weekdays, every week or every n weeks counted from the first date. */
export interface Recurrence {
  /** The first date that may be in the series; it is, when its weekday is. */
  readonly from: IsoDate
  readonly weekdays: readonly Weekday[]
  /** 2 is varannan vecka: an interval from `from`, never odd and even weeks, for some years have a week 53. */
  readonly everyWeeks?: number
}

/** A bundler reads rrule's ES module; Node itself reads the CommonJS one, which keeps everything under `default`. */
const { RRule } = (Reflect.get(rrule, 'default') ?? rrule) as typeof rrule

const ruleWeekdays = [RRule.MO, RRule.TU, RRule.WE, RRule.TH, RRule.FR, RRule.SA, RRule.SU] as const

/**
 * Visits the dates of a series in order until `visit` answers false.
 *
 * This is the only place that knows rrule. It is given floating dates – midnight UTC standing for a calendar date – and
 * never a zone: rrule's own `tzid` answers differently on machines in different zones.
 */
export function walkSeries(
  { from, weekdays, everyWeeks = 1 }: Recurrence,
  visit: (date: IsoDate, index: number) => boolean,
): void {
  // Without weekdays rrule would take the first date's own.
  if (weekdays.length === 0) return
  new RRule({
    freq: RRule.WEEKLY,
    interval: everyWeeks,
    byweekday: weekdays.map((weekday) => ruleWeekdays[weekday - 1] ?? RRule.MO),
    wkst: RRule.MO,
    dtstart: DateTime.fromISO(from, { zone: 'utc' }).toJSDate(),
  }).all((floating, index) => visit(floating.toISOString().slice(0, 10) as IsoDate, index))
}
