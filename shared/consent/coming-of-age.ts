import type { IsoDate } from '../calendar/date'
import { yearOf } from '../calendar/days'

/** Whether somebody had turned 18 on a day, as far as the födelseår tells: in one year it leaves it open. */
export function ageOn(birthYear: number | null, date: IsoDate): 'child' | 'adult' | 'open' | 'unknown' {
  if (birthYear === null) return 'unknown'
  const years = yearOf(date) - birthYear
  if (years === 18) return 'open'
  return years < 18 ? 'child' : 'adult'
}
