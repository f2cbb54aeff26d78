import * as z from 'zod'
import { BlockedDayPolicy } from '../calendar/policy'
import { ClockTime, IsoDate } from '../calendar/date'
import { Id } from '../record/id'
import { row } from '../record/row'

/**
 * A team's rhythm: a meeting every so many weeks from a first day, whose weekday it keeps. Teams that take turns have a
 * series each, with first days so many weeks apart. The meetings themselves are rows of their own.
 */
export const MeetingSeries = row({
  teamId: Id,
  startDate: IsoDate,
  /** Counted from the first day; never odd and even weeks, for some years have a week 53. */
  everyWeeks: z.number().int(),
  /** The last day that the rhythm may reach. A meeting that is moved off a free day may stand later. */
  until: IsoDate,
  start: ClockTime,
  end: ClockTime,
  place: z.string(),
  /** What becomes of a meeting whose day cannot be used. */
  policy: BlockedDayPolicy,
  /**
   * ISO weeks in which the series rests every year, both ends included; from 51 to 1 is over New Year. The rhythm goes on
   * across them. Null both for a series that never rests.
   */
  restFromWeek: z.number().int().nullable(),
  restToWeek: z.number().int().nullable(),
  /** The kommun whose lov is told of; null when all that are known are. */
  kommunId: Id.nullable(),
})
export type MeetingSeries = z.infer<typeof MeetingSeries>
