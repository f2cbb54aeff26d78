import type { IsoDate } from './date'

/**
 * Days since Thursday 1 January 1970, negative before it. Queues and sheets count days by the thousand: whole numbers are
 * enough for that, and a moment of luxon's is dear. A year is counted from March, so that its leap day comes last.
 */
export function dayNumber(date: IsoDate): number {
  const month = Number(date.slice(5, 7))
  const monthFromMarch = (month + 9) % 12
  const year = Number(date.slice(0, 4)) - (month <= 2 ? 1 : 0)
  const daysBefore = 365 * year + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400)
  return daysBefore + Math.floor((153 * monthFromMarch + 2) / 5) + Number(date.slice(8)) - 719_469
}

/** Days in 400, 100, 4 years and one, as the calendar repeats. */
const [days400, days100, days4, days1] = [146_097, 36_524, 1_461, 365] as const

/** The date of a day's number: the way back from {@link dayNumber}. */
export function dateOfNumber(number: number): IsoDate {
  const days = number + 719_468
  const era = Math.floor(days / days400)
  const day = days - era * days400
  // Leap days, one every four years but not every hundred, stand between a day and its year.
  const year = Math.floor(
    (day - Math.floor(day / (days4 - 1)) + Math.floor(day / days100) - Math.floor(day / (days400 - 1))) / days1,
  )
  const dayOfYear = day - (days1 * year + Math.floor(year / 4) - Math.floor(year / 100))
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153)
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
  const dayOfMonth = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1
  return written(year + era * 400 + (month <= 2 ? 1 : 0), month, dayOfMonth)
}

function written(year: number, month: number, day: number): IsoDate {
  const digits = (value: number, length: number) => String(value).padStart(length, '0')
  return `${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}` as IsoDate
}
