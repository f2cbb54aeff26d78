import type { IsoDate, Weekday } from '../../calendar/date'
import { addDays, dateOf, weekdayOf } from '../../calendar/days'
import { formatWeekday, monthNames } from '../../calendar/format'
import { parseDate } from '../../calendar/parse-date'

/** When a line ends with, and what is left of it; or why the date cannot be told. */
export type WhenFound =
  | { readonly kind: 'date'; readonly date: IsoDate; readonly rest: string }
  | { readonly kind: 'unclear'; readonly message: string }
  | { readonly kind: 'none' }

const weekdays: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7]
const weekday = weekdays.map(formatWeekday).join('|')
const month = monthNames.map((name) => `${name}|${name.slice(0, 3)}\\.?`).join('|')

/** `12 mars`, `12 mars 2027`, `12/3`, `12/3 2027`, `2027-03-12`: what parseDate reads, found inside a line. */
const dayForms = [
  `\\d{1,2}(?::?e)? (?:${month})(?: \\d{4})?`,
  '\\d{1,2}/\\d{1,2}(?:[ /-]\\d{4})?',
  '\\d{4}-\\d{2}-\\d{2}',
].join('|')

/** A date at the end of the line, with the words that lead up to it. */
const ending = new RegExp(
  String.raw`^(?<rest>.*?)(?:^|,?\s)(?:(?:senast|till|på) )*` +
    `(?<date>(?:(?:${weekday})(?:en)? )?(?:den )?(?:${dayForms})|${weekday}|i ?dag|i ?morgon)[.!]?$`,
  'iu',
)

/**
 * Reads when a line ends with: a date, a weekday, i dag or i morgon. An åtgärd lies ahead, so a day without a year is
 * the next one that comes; a day that does not exist, or a weekday that is today's, is asked about.
 */
export function readWhen(line: string, today: IsoDate): WhenFound {
  const { rest = '', date } = ending.exec(line)?.groups ?? {}
  if (date === undefined) return { kind: 'none' }
  const text = date.toLocaleLowerCase('sv-SE')
  if (/^i ?dag$/u.test(text)) return { kind: 'date', date: today, rest }
  if (/^i ?morgon$/u.test(text)) return { kind: 'date', date: addDays(today, 1), rest }
  const named = weekdays.find((candidate) => formatWeekday(candidate) === text)
  if (named !== undefined) return nextWeekday(named, today, rest)
  return nextDate(text, today, rest)
}

function nextWeekday(named: Weekday, today: IsoDate, rest: string): WhenFound {
  const ahead = (named - weekdayOf(today) + 7) % 7
  if (ahead > 0) return { kind: 'date', date: addDays(today, ahead), rest }
  return { kind: 'unclear', message: `Det är ${formatWeekday(named)} i dag. Skriv i dag eller ett datum.` }
}

function nextDate(text: string, today: IsoDate, rest: string): WhenFound {
  const parsed = parseDate(text, { today })
  if (!parsed.ok) return { kind: 'unclear', message: parsed.problem.message }
  if (parsed.date >= today || /\d{4}/u.test(text)) return { kind: 'date', date: parsed.date, rest }
  const [year, monthNumber, day] = parsed.date.split('-').map(Number) as [number, number, number]
  const next = dateOf(year + 1, monthNumber, day)
  if (next) return { kind: 'date', date: next, rest }
  return { kind: 'unclear', message: 'Den dagen finns inte nästa år. Skriv datumet med år.' }
}
