import type { Instant, IsoDate } from '../calendar/date'
import { countOf, countOfRows } from '../record/count'
import { betweenWords, momentWords, wallMoment } from './moments'
import type { StaysGone } from './stays-gone'

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

/** What a restore leaves out of the copy because it has gone for good here; a sentence for each kind. */
export function goneSentences({ protectedPersons, names, purged }: StaysGone): string[] {
  const persons = countOf(protectedPersons, 'person', 'personer')
  return [
    ...(protectedPersons > 0
      ? [
          `${persons} i kopian har skyddad identitet här. Bara koden läggs in, för namn, kön och födelseår är borta för gott.`,
        ]
      : []),
    ...(names > 0
      ? [`Här är förbundets kansli. ${countOf(names, 'namn', 'namn')} i kopian läggs inte in, för här finns inga namn.`]
      : []),
    ...(purged > 0 ? [`${countOfRows(purged)} i kopian har gallrats här sedan dess och läggs inte in.`] : []),
  ]
}
