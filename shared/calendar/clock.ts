import type { ClockTime } from './date'

const minutesADay = 24 * 60

function minutesOf(clock: ClockTime): number {
  return Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3))
}

/** Wall-clock minutes from `start` to `end`; negative when `end` comes first. */
export function minutesBetween(start: ClockTime, end: ClockTime): number {
  return minutesOf(end) - minutesOf(start)
}

/** The wall-clock time `minutes` minutes later. Past midnight it starts again at 00:00. */
export function addMinutes(clock: ClockTime, minutes: number): ClockTime {
  const total = (((minutesOf(clock) + minutes) % minutesADay) + minutesADay) % minutesADay
  return clockOf(Math.floor(total / 60), total % 60)
}

/** The clock time of an hour 0–23 and a minute 0–59. */
export function clockOf(hour: number, minute: number): ClockTime {
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}` as ClockTime
}

/** Whether two times of one day share any minute. One that ends when the other starts does not. */
export function overlaps(
  a: { readonly start: ClockTime; readonly end: ClockTime },
  b: { readonly start: ClockTime; readonly end: ClockTime },
): boolean {
  return a.start < b.end && b.start < a.end
}
