import type { IsoDate } from '../calendar/date'
import { daysBetween } from '../calendar/days'
import { formatDayNear } from '../calendar/format'
import type { Consent } from './consent'
import { consentStatusNames } from './names'

/** How a consent stands on a day, whatever it was given for and to whom. */
export interface Validity {
  readonly state: 'waiting' | 'valid' | 'endsSoon' | 'notYet' | 'over' | 'refused'
  /** `Gäller till 7 mars` */
  readonly sentence: string
}

/** A consent that ends this many days after the day in question, or sooner, is told of (`domain.md` §2.4). */
const soonDays = 14

/** Whether a last day is so near the day in question that it should be told of. */
export function endsSoonAfter(date: IsoDate, validTo: IsoDate | null): boolean {
  return validTo !== null && daysBetween(date, validTo) <= soonDays
}

/** Whether a consent is given and in force that day: one that was withdrawn held until the day before. */
export function holdsOn(
  { status, validFrom, validTo, withdrawnOn }: Pick<Consent, 'status' | 'validFrom' | 'validTo' | 'withdrawnOn'>,
  date: IsoDate,
): boolean {
  const given = status === 'received' || (status === 'withdrawn' && withdrawnOn !== null && date < withdrawnOn)
  return given && (validFrom === null || validFrom <= date) && (validTo === null || date <= validTo)
}

/** Whether a consent holds today, and until when. That it has run out is counted from its last day, never stored. */
export function validityOf(consent: Consent, today: IsoDate): Validity {
  const { status, validFrom, validTo, withdrawnOn } = consent
  switch (status) {
    case 'requested':
    case 'sent':
      return { state: 'waiting', sentence: `${consentStatusNames[status]}, inte inkommet` }
    case 'refused':
      return { state: 'refused', sentence: consentStatusNames.refused }
    case 'withdrawn':
      return {
        state: 'over',
        sentence: `Återkallat${withdrawnOn === null ? '' : ` ${formatDayNear(withdrawnOn, today)}`}`,
      }
    case 'received':
      if (validFrom !== null && today < validFrom) {
        return { state: 'notYet', sentence: `Gäller från ${formatDayNear(validFrom, today)}` }
      }
      if (validTo === null) return { state: 'valid', sentence: 'Gäller utan slutdatum' }
      if (validTo < today) return { state: 'over', sentence: `Gick ut ${formatDayNear(validTo, today)}` }
      return {
        state: endsSoonAfter(today, validTo) ? 'endsSoon' : 'valid',
        sentence: `Gäller till ${formatDayNear(validTo, today)}`,
      }
  }
}
