import type { IsoDate } from '@shared/calendar/date'
import { addDays, daysBetween } from '@shared/calendar/days'
import type { SeasonSpan } from '@shared/course/season-span'
import type { CSSProperties } from 'react'

/** Where some days stand on the sheet, as shares of its width; what lies outside the year is cut off. */
export function placeOf({ from, to }: SeasonSpan, days: { from: IsoDate; to: IsoDate }): CSSProperties {
  const whole = daysBetween(from, to) + 1
  const share = (date: IsoDate) => Math.min(1, Math.max(0, daysBetween(from, date) / whole))
  const begins = share(days.from)
  return { '--at': begins, '--long': share(addDays(days.to, 1)) - begins } as CSSProperties
}
