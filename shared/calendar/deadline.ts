import type { IsoDate } from './date'
import { addDays, daysBetween, isWeekend } from './days'
import { freeDays, swedishDay } from './swedish-days'

const freeWeekdays = freeDays.filter((date) => !isWeekend(date))

/** A working day is no weekend, no röd dag and no eve that is free in practice. Klämdagar are worked. */
export function isWorkingDay(date: IsoDate): boolean {
  const kind = swedishDay(date)?.kind
  return !isWeekend(date) && kind !== 'redDay' && kind !== 'eve'
}

/** The date `count` working days later; earlier when negative. The day that one counts from is not counted itself. */
export function addWorkingDays(date: IsoDate, count: number): IsoDate {
  const step = Math.sign(count)
  let day = date
  for (let left = Math.abs(count); left > 0;) {
    day = addDays(day, step)
    if (isWorkingDay(day)) left -= 1
  }
  return day
}

/** Working days after `from` up to and with `to`; negative when `to` comes first. A deadline of Friday is 1 late on Monday. */
export function workingDaysBetween(from: IsoDate, to: IsoDate): number {
  if (to < from) return -workingDaysBetween(to, from)
  return weekdaysUntil(to) - weekdaysUntil(from) - (freeWeekdaysUntil(to) - freeWeekdaysUntil(from))
}

/** Days from Monday to Friday, from some Monday long ago up to and with the date. */
function weekdaysUntil(date: IsoDate): number {
  const days = daysBetween(someMonday, date)
  const weeks = Math.floor(days / 7)
  return weeks * 5 + Math.min(days - weeks * 7 + 1, 5)
}

const someMonday = '1970-01-05' as IsoDate

/** How many days from Monday to Friday up to and with the date are free all the same. */
function freeWeekdaysUntil(date: IsoDate): number {
  let [from, to] = [0, freeWeekdays.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if (freeWeekdays[middle]! <= date) from = middle + 1
    else to = middle
  }
  return from
}

/** The date itself when it is a working day, else the last one before it: what a deadline on a free day comes to. */
export function lastWorkingDayBy(date: IsoDate): IsoDate {
  return isWorkingDay(date) ? date : addWorkingDays(date, -1)
}
