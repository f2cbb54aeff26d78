import { DateTime } from 'luxon'
import type { IsoDate, Weekday } from './date'
import { dayNumber } from './day-number'

/** A week as ISO 8601 counts it: Monday first, week 1 holds the year's first Thursday. `year` is the week's own year. */
export interface IsoWeek {
  readonly year: number
  readonly week: number
}

/** Counting days happens in UTC, where every day is 24 hours long: no zone and no DST can move a date. */
function inUtc(date: IsoDate): DateTime {
  return DateTime.utc(yearOf(date), Number(date.slice(5, 7)), Number(date.slice(8)))
}

function toDate(moment: DateTime): IsoDate {
  return moment.toISODate() as IsoDate
}

/** The date `days` days later; earlier when negative. */
export function addDays(date: IsoDate, days: number): IsoDate {
  return toDate(inUtc(date).plus({ days }))
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
  const { weekYear, weekNumber } = inUtc(date)
  return { year: weekYear, week: weekNumber }
}

/** The Monday of the date's ISO week. */
export function mondayOf(date: IsoDate): IsoDate {
  return addDays(date, 1 - weekdayOf(date))
}

/** The first day of the date's month, moved by `months` months. */
export function firstOfMonth(date: IsoDate, months = 0): IsoDate {
  return toDate(inUtc(date).startOf('month').plus({ months }))
}

/** The same day of another month; its last day where that month is shorter. */
export function addMonths(date: IsoDate, months: number): IsoDate {
  return toDate(inUtc(date).plus({ months }))
}

/** Every date from `from` to `to`, both included; none when `to` comes first. */
export function eachDay(from: IsoDate, to: IsoDate): IsoDate[] {
  return Array.from({ length: Math.max(0, daysBetween(from, to) + 1) }, (_, index) => addDays(from, index))
}

/** The date with these numbers, or undefined where the calendar has no such day. */
export function dateOf(year: number, month: number, day: number): IsoDate | undefined {
  const moment = DateTime.utc(year, month, day)
  return moment.isValid ? toDate(moment) : undefined
}
