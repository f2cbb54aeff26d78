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
