import type { ClockTime, IsoDate, Weekday } from './date'
import { isoWeek, weekdayOf, yearOf } from './days'

/** What belongs together stays on one line: `8 mars`, `kl. 09.00`, `v. 10`. */
const nbsp = '\u00A0'
const enDash = '–'

/** From January. */
export const monthNames = [
  'januari',
  'februari',
  'mars',
  'april',
  'maj',
  'juni',
  'juli',
  'augusti',
  'september',
  'oktober',
  'november',
  'december',
] as const

const weekdayNames = ['måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag', 'söndag'] as const
const weekdayShortNames = ['mån', 'tis', 'ons', 'tors', 'fre', 'lör', 'sön'] as const

function monthNameOf(date: IsoDate): string {
  return monthNames[Number(date.slice(5, 7)) - 1] ?? ''
}

/** `8 mars` */
export function formatDay(date: IsoDate): string {
  return `${Number(date.slice(8))}${nbsp}${monthNameOf(date)}`
}

/** `8 mars 2027` */
export function formatDayAndYear(date: IsoDate): string {
  return `${formatDay(date)} ${yearOf(date)}`
}

/** `8 mars`, with the year when it is another than the other date's. */
export function formatDayNear(date: IsoDate, other: IsoDate): string {
  return yearOf(date) === yearOf(other) ? formatDay(date) : formatDayAndYear(date)
}

/** `måndag 8 mars 2027` */
export function formatDate(date: IsoDate): string {
  return `${formatWeekday(weekdayOf(date))} ${formatDayAndYear(date)}`
}

/** `mån 8/3`, the shortest that the head of a column takes; it may break there. */
export function formatDayInColumn(date: IsoDate): string {
  return `${formatWeekdayShort(weekdayOf(date))} ${Number(date.slice(8))}/${Number(date.slice(5, 7))}`
}

/** `måndag 8 mars`, with the year when it is another than today's. */
export function formatDateShort(date: IsoDate, today: IsoDate): string {
  return yearOf(date) === yearOf(today) ? `${formatWeekday(weekdayOf(date))} ${formatDay(date)}` : formatDate(date)
}

/** `måndag 8 mars – onsdag 31 mars`, with years where {@link formatDateShort} has them. */
export function formatDateRange(from: IsoDate, to: IsoDate, today: IsoDate): string {
  return `${formatDateShort(from, today)} ${enDash} ${formatDateShort(to, today)}`
}

/** `mars 2027` */
export function formatMonth(date: IsoDate): string {
  return `${monthNameOf(date)} ${yearOf(date)}`
}

/** `270308`, as the field writes dates in tables and registers. */
export function formatDigits(date: IsoDate): string {
  return date.slice(2).replaceAll('-', '')
}

/** `13.00`, where a heading or a `kl.` before it already says that it is a time. */
export function formatClockDigits(clock: ClockTime): string {
  return clock.replace(':', '.')
}

/** `kl. 13.00` */
export function formatClock(clock: ClockTime): string {
  return `kl.${nbsp}${formatClockDigits(clock)}`
}

/** `kl. 13.00–15.00` */
export function formatClockRange(start: ClockTime, end: ClockTime): string {
  return `${formatClock(start)}${enDash}${formatClockDigits(end)}`
}

/** `v. 10` */
export function formatWeek(date: IsoDate): string {
  return `v.${nbsp}${isoWeek(date).week}`
}

/** `v. 10–14`, or `v. 10` when both dates are in it. */
export function formatWeekRange(from: IsoDate, to: IsoDate): string {
  const last = isoWeek(to)
  const first = isoWeek(from)
  const isOneWeek = first.year === last.year && first.week === last.week
  return isOneWeek ? formatWeek(from) : `${formatWeek(from)}${enDash}${last.week}`
}

/** `måndag` */
export function formatWeekday(weekday: Weekday): string {
  return weekdayNames[weekday - 1] ?? ''
}

/** `mån` */
export function formatWeekdayShort(weekday: Weekday): string {
  return weekdayShortNames[weekday - 1] ?? ''
}

/** Lists words as a sentence does: `måndag, onsdag och fredag`. */
export function formatList(words: readonly string[]): string {
  const last = words.at(-1) ?? ''
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} och ${last}`
}

/** The sentence with its first letter as a capital. */
export function capitalised(sentence: string): string {
  return sentence.charAt(0).toLocaleUpperCase('sv-SE') + sentence.slice(1)
}
