import type { IsoDate } from '../../calendar/date'
import { whenForms, type WhenFrom } from './when-forms'

/** When a line ends with, and what is left of it; or why the date cannot be told. */
export type WhenFound =
  | { readonly kind: 'date'; readonly date: IsoDate; readonly rest: string }
  | { readonly kind: 'unclear'; readonly message: string }
  | { readonly kind: 'none' }

/** Each form at the end of a line, with the words that lead up to it. */
const endings = whenForms.map(({ pattern, read }) => ({
  ending: new RegExp(String.raw`^(?<rest>.*?)(?:^|,?\s)(?:(?:senast|till|på|vid|redan) )*(?:${pattern})[.!]?$`, 'iu'),
  read,
}))

/**
 * Reads when a line ends with: a date, a weekday, a week, so many days from now, the next meeting. An åtgärd lies ahead,
 * so a day without a year is the next one that comes. What is no day, or could be two, is asked about: the form that takes
 * most of the line has been meant.
 */
export function readWhen(line: string, from: WhenFrom): WhenFound {
  const [best] = endings
    .flatMap(({ ending, read }) => {
      const groups = ending.exec(line)?.groups
      return groups ? [{ groups, read, rest: groups['rest'] ?? '' }] : []
    })
    .sort((a, b) => a.rest.length - b.rest.length)
  if (!best) return { kind: 'none' }
  const lower = Object.entries(best.groups).map(([name, word]) => [name, word?.toLocaleLowerCase('sv-SE')] as const)
  const when = best.read(Object.fromEntries(lower), from)
  return 'date' in when ? { kind: 'date', date: when.date, rest: best.rest } : { kind: 'unclear', message: when.ask }
}
