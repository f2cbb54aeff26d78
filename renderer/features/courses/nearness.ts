import type { IsoDate } from '@shared/calendar/date'
import { daysBetween } from '@shared/calendar/days'

/** How near a day is: `i dag`, `i morgon`, `om 14 dagar`, `för 3 dagar sedan`. */
export function nearness(date: IsoDate, today: IsoDate): string {
  const days = daysBetween(today, date)
  if (days === 0) return 'i dag'
  if (days === 1) return 'i morgon'
  if (days === -1) return 'i går'
  return days > 0 ? `om ${days} dagar` : `för ${-days} dagar sedan`
}

/** How long is left of a deadline: `4 dagar kvar`, `sista dagen`, `2 dagar sen`. */
export function timeLeft(deadline: IsoDate, today: IsoDate): string {
  const days = daysBetween(today, deadline)
  if (days === 0) return 'sista dagen är i dag'
  if (days > 0) return days === 1 ? '1 dag kvar' : `${days} dagar kvar`
  return days === -1 ? '1 dag sen' : `${-days} dagar sen`
}
