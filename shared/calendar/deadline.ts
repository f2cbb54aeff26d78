import type { IsoDate } from './date'
import { addDays, isWeekend } from './days'
import { swedishDay } from './swedish-days'

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
  let count = 0
  for (let day = from; day < to;) {
    day = addDays(day, 1)
    if (isWorkingDay(day)) count += 1
  }
  return count
}

/** The date itself when it is a working day, else the last one before it: what a deadline on a free day comes to. */
export function lastWorkingDayBy(date: IsoDate): IsoDate {
  return isWorkingDay(date) ? date : addWorkingDays(date, -1)
}
