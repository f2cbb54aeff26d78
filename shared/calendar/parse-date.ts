import type { Problem } from '../record/change'
import type { IsoDate, Weekday } from './date'
import { addDays, dateOf, daysBetween, firstOfMonth, weekdayOf } from './days'
import { formatDate, formatDigits, formatWeekday, monthNames } from './format'

export type ParsedDate =
  { readonly ok: true; readonly date: IsoDate } | { readonly ok: false; readonly problem: Problem }

/** A day as it was written: what stands in the text, before the calendar has been asked. */
interface WrittenDay {
  readonly year?: string
  readonly month: number
  readonly day: number
}

const examples = 'till exempel 8\u00A0mars, 8/3 eller 2027-03-08.'
const example = `Skriv ${examples}`
/** Years outside these are misprints: nobody plans or remembers that far. */
const years = { first: 1900, last: 2100 }
const weekdays: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7]

/**
 * Reads a date as people write it: `2027-03-08`, `20270308`, `270308`, `8/3`, `8/3 2027`, `8 mars`, `måndag 8 mars 2027`.
 * A year that is missing, or written without its century, is the one that brings the date nearest to today.
 * Where a likely right date can be told, the problem's message holds the suggestion's label word for word, so that a
 * screen can make a link of it where it stands.
 */
export function parseDate(text: string, { today }: { readonly today: IsoDate }): ParsedDate {
  const written = text.normalize('NFC').replace(/\s+/gu, ' ').trim().toLocaleLowerCase('sv-SE')
  if (written === '') return refuse(`Skriv ett datum, ${examples}`)
  if (/^\d{7}$/.test(written)) return refuseSevenDigits(written, today)

  const { weekday, rest } = splitWeekday(written)
  const day = readDay(rest)
  if (!day) return refuse(`”${text.trim()}” går inte att läsa som ett datum. ${example}`)
  if (day.year?.length === 4 && !isWithinYears(Number(day.year))) {
    return refuse(`År ${day.year} är för långt bort. Skriv ett år från ${years.first} till ${years.last}.`)
  }
  const date = nearest(candidates(day, today), today)
  if (!date) return refuse(noSuchDay(day, today))
  if (weekday !== undefined && weekday !== weekdayOf(date)) return refuseWeekday(weekday, date)
  return { ok: true, date }
}

function refuse(message: string): ParsedDate {
  return { ok: false, problem: { message } }
}

function isWithinYears(year: number): boolean {
  return year >= years.first && year <= years.last
}

function splitWeekday(written: string): { weekday?: Weekday; rest: string } {
  const [first = '', ...others] = written.split(' ')
  const name = first.replace(/(?:en)?[.,]?$/u, '')
  const weekday = name.length < 2 ? undefined : weekdays.find((candidate) => formatWeekday(candidate).startsWith(name))
  const rest = weekday === undefined ? written : others.join(' ')
  return { ...(weekday !== undefined && { weekday }), rest: rest.replace(/^den /u, '') }
}

function readDay(written: string): WrittenDay | undefined {
  const yearFirst = /^(?<year>\d{4}|\d{2})(?<mark>[-./]?)(?<month>\d{2})\k<mark>(?<day>\d{2})$/u.exec(written)?.groups
  if (yearFirst) return numbers(yearFirst)
  const loose = /^(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})$/u.exec(written)?.groups
  if (loose) return numbers(loose)
  const dayFirst = /^(?<day>\d{1,2})[/.](?<month>\d{1,2})(?:[ /.-](?<year>\d{4}|\d{2}))?$/u.exec(written)?.groups
  if (dayFirst) return numbers(dayFirst)
  const inWords = /^(?<day>\d{1,2})(?::?e)? (?<name>\p{L}{3,})\.?(?: (?<year>\d{4}|\d{2}))?$/u.exec(written)?.groups
  const month = monthNames.findIndex((name) => inWords?.['name'] !== undefined && name.startsWith(inWords['name'])) + 1
  return inWords && month > 0 ? numbers({ ...inWords, month: String(month) }) : undefined
}

function numbers(groups: Record<string, string | undefined>): WrittenDay {
  const { year, month, day } = groups
  return { month: Number(month), day: Number(day), ...(year !== undefined && { year }) }
}

/** The dates that the text may mean: one with a full year, one a century with two digits, one a year without. */
function candidates({ year, month, day }: WrittenDay, today: IsoDate): IsoDate[] {
  const thisYear = Number(today.slice(0, 4))
  const thisCentury = Math.floor(thisYear / 100) * 100
  // Eight years each way reach a 29 February from any year of this century.
  const meant =
    year === undefined
      ? Array.from({ length: 17 }, (_, index) => thisYear - 8 + index)
      : year.length === 4
        ? [Number(year)]
        : [thisCentury - 100, thisCentury, thisCentury + 100].map((century) => century + Number(year))
  return meant.map((candidate) => dateOf(candidate, month, day)).filter((date) => date !== undefined)
}

/** The date nearest to today; of two as near, the later. */
function nearest(dates: readonly IsoDate[], today: IsoDate): IsoDate | undefined {
  const distance = (date: IsoDate) => Math.abs(daysBetween(today, date))
  return [...dates].sort((a, b) => distance(a) - distance(b) || daysBetween(a, b))[0]
}

function noSuchDay({ year, month, day }: WrittenDay, today: IsoDate): string {
  const name = monthNames[month - 1]
  if (name === undefined) return `Det finns ingen månad ${month}. ${example}`
  const inYear = Number(year?.padStart(4, today.slice(0, 2)) ?? today.slice(0, 4))
  const first = dateOf(inYear, month, 1)
  const lastDay = first ? Number(addDays(firstOfMonth(first, 1), -1).slice(8)) : 31
  return `Det finns ingen ${day} ${name}${year === undefined ? '' : ` ${year}`}. Månaden har ${lastDay} dagar.`
}

function refuseWeekday(weekday: Weekday, date: IsoDate): ParsedDate {
  const label = formatDate(date)
  return {
    ok: false,
    problem: {
      message: `Datumet är inte en ${formatWeekday(weekday)}. Menade du ${label}?`,
      suggestion: { label, value: date },
    },
  }
}

/**
 * Seven digits are six with one too many: a zero or a double, most likely. The real misprint 1900304 meant 190304.
 */
function refuseSevenDigits(written: string, today: IsoDate): ParsedDate {
  const shorter = [...written].map((digit, index) => ({
    text: written.slice(0, index) + written.slice(index + 1),
    isLikely: digit === '0' || digit === written[index - 1],
  }))
  const meant = (texts: typeof shorter) =>
    nearest(
      texts.flatMap(({ text }) => candidates(readDay(text) ?? { month: 0, day: 0 }, today)),
      today,
    )
  const date = meant(shorter.filter(({ isLikely }) => isLikely)) ?? meant(shorter)
  if (!date) return refuse(`Datumet har sju siffror. ${example}`)
  const label = `${formatDigits(date)}, ${formatDate(date)}`
  return {
    ok: false,
    problem: { message: `Datumet har sju siffror. Menade du ${label}?`, suggestion: { label, value: date } },
  }
}
