import type { Instant, IsoDate } from '../calendar/date'
import { betweenWords, momentWords, wallMoment } from './moments'

/** What a restore would take away that is newer than the copy; null when nothing here is. */
export function newerHereSentence(
  { newestHere, newestThere }: { readonly newestHere: Instant | null; readonly newestThere: Instant | null },
  today: IsoDate,
): string | null {
  if (newestHere === null || (newestThere !== null && newestHere <= newestThere)) return null
  const here = wallMoment(newestHere)
  if (newestThere === null)
    return `Här har ni skrivit till och med ${momentWords(here, today)}. Det finns inte i kopian.`
  return `Det som är skrivet här ${betweenWords(wallMoment(newestThere), here, today)} finns inte i kopian.`
}
