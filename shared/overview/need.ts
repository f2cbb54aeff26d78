import type { IsoDate } from '../calendar/date'
import { daysBetween } from '../calendar/days'
import { workingDaysBetween } from '../calendar/deadline'
import { countOf } from '../record/count'
import type { Id } from '../record/id'

/** A page that something leads to. */
export type Target =
  | {
      readonly page:
        'cohort' | 'closingDocument' | 'meeting' | 'minutes' | 'case' | 'referral' | 'feedback' | 'action' | 'sip'
      readonly id: Id
    }
  | { readonly page: 'log' | 'toMend' | 'actions' | 'retention' }

/** Something that needs somebody, with the day it is due and the reason why it stands here. */
export interface Need {
  readonly kind: 'round' | 'meeting' | 'referral' | 'action' | 'consent' | 'sip' | 'log'
  /** What it is. A code at most, never a participant's name. */
  readonly title: string
  /** Why, in a sentence. */
  readonly reason: string
  readonly due: IsoDate
  readonly target: Target
}

/** How far ahead Översikt looks, in days. */
export const daysAhead = 14

/** How near a due day is: `4 arbetsdagar sen`, `i dag`, `i morgon`, `om 4 dagar`. */
export function nearness(due: IsoDate, today: IsoDate): string {
  const days = daysBetween(today, due)
  if (days < 0) return lateness(due, today)
  if (days === 0) return 'i dag'
  return days === 1 ? 'i morgon' : `om ${days} dagar`
}

/** Working days, for those are the days that something could have been done; over a weekend there are none. */
function lateness(due: IsoDate, today: IsoDate): string {
  const workingDays = workingDaysBetween(due, today)
  return workingDays === 0
    ? `${countOf(daysBetween(due, today), 'dag', 'dagar')} sen`
    : `${countOf(workingDays, 'arbetsdag', 'arbetsdagar')} sen`
}
