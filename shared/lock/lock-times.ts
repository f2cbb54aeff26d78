/** After how many minutes without a stroke or a movement Rådrum may lock itself. */
export const lockMinutes = [5, 10, 15, 30, 60] as const
export type LockMinutes = (typeof lockMinutes)[number]
export const usualLockMinutes: LockMinutes = 10

/** Somebody who reads and does not type is told this long before, and can stay by touching anything. */
export const secondsOfWarning = 30

const longestWait = 30

/**
 * Seconds to wait after so many wrong passphrases or codes in a row: 1, 2, 4, 8, 16, then 30. It slows a guesser at the
 * keyboard and never locks anybody out.
 */
export function secondsToWait(wrong: number): number {
  return wrong === 0 ? 0 : Math.min(longestWait, 2 ** (wrong - 1))
}

/** Whether it is time to lock, to warn or neither. Times are milliseconds on one clock. */
export function lockDue(lastSign: number, at: number, minutes: number): 'no' | 'soon' | 'now' {
  const left = lastSign + minutes * 60_000 - at
  if (left <= 0) return 'now'
  return left <= secondsOfWarning * 1000 ? 'soon' : 'no'
}
