import { DateTime } from 'luxon'
import type { IsoDate, Weekday } from './date'
import { dateOfNumber, dayNumber } from './day-number'

/** A week as ISO 8601 counts it: Monday first, week 1 holds the year's first Thursday. `year` is the week's own year. */
export interface IsoWeek {
  readonly year: number
  readonly week: number
}

/** Counting months happens in UTC: no zone and no DST can move a date. Days are counted as whole numbers. */
function inUtc(date: IsoDate): DateTime {
  return DateTime.utc(yearOf(date), Number(date.slice(5, 7)), Number(date.slice(8)))
}

function toDate(moment: DateTime): IsoDate {
  return moment.toISODate() as IsoDate
}

/** The date `days` days later; earlier when negative. */
export function addDays(date: IsoDate, days: number): IsoDate {
  return dateOfNumber(dayNumber(date) + days)
}

/** Whole days from `from` to `to`; negative when `to` comes first. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return dayNumber(to) - dayNumber(from)
}

/** The date's calendar year. */
export function yearOf(date: IsoDate): number {
  return Number(date.slice(0, 4))
}

/** 1 is Monday. */
export function weekdayOf(date: IsoDate): Weekday {
  // 1 January 1970 was a Thursday, and dates before it have negative numbers.
  return (((((dayNumber(date) + 3) % 7) + 7) % 7) + 1) as Weekday
}

/** Whether the date is a Saturday or a Sunday, whatever else it is. */
export function isWeekend(date: IsoDate): boolean {
  return weekdayOf(date) >= 6
}

/** The week that the date is in. */
export function isoWeek(date: IsoDate): IsoWeek {
  // A week belongs to the year that its Thursday is in.
  const thursday = addDays(date, 4 - weekdayOf(date))
  const year = yearOf(thursday)
  return { year, week: Math.floor(daysBetween(`${thursday.slice(0, 4)}-01-01` as IsoDate, thursday) / 7) + 1 }
}

/** The Monday of the date's ISO week. */
export function mondayOf(date: IsoDate): IsoDate {
  return addDays(date, 1 - weekdayOf(date))
}

/** The first day of the date's month, moved by `months` months. */
export function firstOfMonth(date: IsoDate, months = 0): IsoDate {
  const first = `${date.slice(0, 8)}01` as IsoDate
  return months === 0 ? first : addMonths(first, months)
}

/** The same day of another month; its last day where that month is shorter. */
export function addMonths(date: IsoDate, months: number): IsoDate {
  return toDate(inUtc(date).plus({ months }))
}

/** Every date from `from` to `to`, both included; none when `to` comes first. */
export function eachDay(from: IsoDate, to: IsoDate): IsoDate[] {
  const first = dayNumber(from)
  return Array.from({ length: Math.max(0, dayNumber(to) - first + 1) }, (_, index) => dateOfNumber(first + index))
}

/** The date with these numbers, or undefined where the calendar has no such day. */
export function dateOf(year: number, month: number, day: number): IsoDate | undefined {
  const moment = DateTime.utc(year, month, day)
  return moment.isValid ? toDate(moment) : undefined
}
