import type { IsoDate, Weekday } from '../../calendar/date'
import { addDays, addMonths, dateOf, firstOfMonth, isoWeek, mondayOf, weekdayOf, yearOf } from '../../calendar/days'
import { formatDay, formatWeekday, formatWeekdayShort, monthNames } from '../../calendar/format'
import { parseDate } from '../../calendar/parse-date'
import { numeral } from '../../record/count'

/** The day that words mean, or what has to be asked because they mean none or several. */
export type When = { readonly date: IsoDate } | { readonly ask: string }

/** What words like `i morgon` and `till nästa möte` are counted from. */
export interface WhenFrom {
  readonly today: IsoDate
  /** The team's next meeting; null when none is planned. */
  readonly nextMeeting: IsoDate | null
}

/** One way of saying when: a pattern without its lead (`senast`, `på`), and what its groups come to. */
export interface WhenForm {
  readonly pattern: string
  readonly read: (groups: Readonly<Record<string, string | undefined>>, from: WhenFrom) => When
}

const weekdays: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7]
const friday = 5
const shortWeekday = (day: Weekday) => formatWeekdayShort(day).replace('.', '')
const weekdayWord = weekdays.flatMap((day) => [formatWeekday(day), `${shortWeekday(day)}\\.?`]).join('|')
const weekdayNamed = (word: string): Weekday =>
  weekdays.find((day) => formatWeekday(day) === word || shortWeekday(day) === word.replace('.', ''))!

const month = monthNames.map((name) => `${name}|${name.slice(0, 3)}\\.?`).join('|')
const monthNumbered = (word: string) => monthNames.findIndex((name) => name.startsWith(word.replace('.', ''))) + 1

const numerals = new Map<string, number>()
for (let count = 1; count <= 12; count += 1) {
  numerals.set(numeral(count), count)
  numerals.set(numeral(count, true), count)
}
const countWord = `\\d{1,3}|${[...numerals.keys()].join('|')}`
const counted = (word: string) => numerals.get(word) ?? Number(word)

/** `12 mars`, `12 mars 2027`, `12/3`, `12/3 2027`, `2027-03-12`: what parseDate reads, found inside a line. */
const dayForms = [
  `\\d{1,2}(?::?e)? (?:${month})(?: \\d{4})?`,
  '\\d{1,2}/\\d{1,2}(?:[ /-]\\d{4})?',
  '\\d{4}-\\d{2}-\\d{2}',
].join('|')

/** A line is read as it was meant when it was written: an åtgärd lies ahead, so what has been is next year's. */
export const whenForms: readonly WhenForm[] = [
  {
    pattern: `(?<date>(?:(?:${weekdayWord})(?:en)? )?(?:den )?(?:${dayForms}))`,
    read: ({ date = '' }, { today }) => dayNamed(date, today),
  },
  {
    pattern: `(?:(?<dayOfWeek>${weekdayWord}) )?(?:v\\.? ?|vecka )(?<week>\\d{1,2})(?:,? (?<weekYear>\\d{4}))?`,
    read: ({ dayOfWeek, week, weekYear }, { today }) =>
      dayOfWeekNumber(Number(week), weekYear, dayOfWeek ? weekdayNamed(dayOfWeek) : friday, today),
  },
  {
    pattern: `(?:(?<dayInWeek>${weekdayWord}) )?(?<which>(?:i )?nästa vecka|denna vecka|den här veckan|i veckan)`,
    read: ({ dayInWeek, which = '' }, { today }) => {
      const monday = addDays(mondayOf(today), which.includes('nästa') ? 7 : 0)
      return ahead(addDays(monday, (dayInWeek ? weekdayNamed(dayInWeek) : friday) - 1), today)
    },
  },
  {
    pattern: `nästa (?<nextDay>${weekdayWord})`,
    read: ({ nextDay = '' }, { today }) => {
      const day = weekdayNamed(nextDay)
      const first = addDays(today, ((day - weekdayOf(today) + 6) % 7) + 1)
      return {
        ask: `Nästa ${formatWeekday(day)} kan vara ${formatDay(first)} eller ${formatDay(addDays(first, 7))}. Skriv datumet.`,
      }
    },
  },
  {
    pattern: `(?<weekday>${weekdayWord})`,
    read: ({ weekday = '' }, { today }) => {
      const day = weekdayNamed(weekday)
      const days = (day - weekdayOf(today) + 7) % 7
      if (days > 0) return { date: addDays(today, days) }
      return { ask: `Det är ${formatWeekday(day)} i dag. Skriv i dag eller ett datum.` }
    },
  },
  { pattern: 'i ?dag', read: (_, { today }) => ({ date: today }) },
  { pattern: 'i ?morgon', read: (_, { today }) => ({ date: addDays(today, 1) }) },
  { pattern: 'i ?övermorgon', read: (_, { today }) => ({ date: addDays(today, 2) }) },
  {
    pattern: `(?:om|inom) (?<count>${countWord}) (?<unit>dag|dagar|vecka|veckor|månad|månader)`,
    read: ({ count = '', unit = '' }, { today }) => {
      if (unit.startsWith('månad')) return { date: addMonths(today, counted(count)) }
      return { date: addDays(today, counted(count) * (unit.startsWith('vecka') || unit.startsWith('veckor') ? 7 : 1)) }
    },
  },
  {
    pattern: 'den (?<dayOfMonth>\\d{1,2})(?::?[ae])?',
    read: ({ dayOfMonth }, { today }) => dayOfAMonth(Number(dayOfMonth), today),
  },
  {
    pattern: `sista (?:dagen i )?(?<lastOf>${month})`,
    read: ({ lastOf = '' }, { today }) => {
      const lastIn = (year: number) => addDays(firstOfMonth(dateOf(year, monthNumbered(lastOf), 1)!, 1), -1)
      const thisYear = lastIn(yearOf(today))
      return { date: thisYear >= today ? thisYear : lastIn(yearOf(today) + 1) }
    },
  },
  {
    pattern: 'nästa (?:möte|gång)',
    read: (_, { nextMeeting }) =>
      nextMeeting ? { date: nextMeeting } : { ask: 'Nästa möte har ingen dag än. Skriv ett datum.' },
  },
  {
    pattern: `(?:före|innan) (?<before>${dayForms}|(?:${weekdayWord})|nästa möte)`,
    read: ({ before = '' }) => ({
      ask: `Vilken är sista dagen före ${before}? Skriv den, till exempel senast 11\u00A0mars.`,
    }),
  },
  {
    pattern: `(?:i|under) (?:(?:början|mitten|slutet) av )?(?<inMonth>${month})`,
    read: ({ inMonth = '' }) => {
      const name = monthNames[monthNumbered(inMonth) - 1]!
      return { ask: `Vilken dag i ${name}? Skriv till exempel 12\u00A0${name} eller sista ${name}.` }
    },
  },
  {
    pattern:
      '(?<noDay>snarast(?: möjligt)?|omgående|så snart som möjligt|så fort som möjligt|löpande|tills vidare|vid behov|' +
      '(?:om|inom) (?:ett par|några) (?:dagar|veckor|månader)|' +
      '(?:i|under|före|efter|innan|till) (?:våren?|sommaren?|hösten?|vintern?|jul|julen|påsk|påsken|midsommar|semestern|månadsskiftet|årsskiftet)|' +
      '(?:vid )månadsskiftet)',
    read: ({ noDay = '' }) => ({ ask: `”${noDay}” är ingen dag. Skriv en, till exempel fredag eller 12\u00A0mars.` }),
  },
]

function dayNamed(text: string, today: IsoDate): When {
  const parsed = parseDate(text, { today })
  if (!parsed.ok) return { ask: parsed.problem.message }
  if (parsed.date >= today || /\d{4}/u.test(text)) return { date: parsed.date }
  const [year, monthNumber, day] = parsed.date.split('-').map(Number) as [number, number, number]
  const next = dateOf(year + 1, monthNumber, day)
  return next ? { date: next } : { ask: 'Den dagen finns inte nästa år. Skriv datumet med år.' }
}

/** The last working day of a week, or the day that was named, in the next such week that is not over. */
function dayOfWeekNumber(week: number, named: string | undefined, day: Weekday, today: IsoDate): When {
  const dayIn = (year: number): IsoDate | undefined => {
    const monday = addDays(mondayOf(dateOf(year, 1, 4)!), (week - 1) * 7)
    const found = isoWeek(monday)
    return found.week === week && found.year === year ? addDays(monday, day - 1) : undefined
  }
  const thisYear = isoWeek(today).year
  if (named !== undefined) {
    const date = dayIn(Number(named))
    return date ? { date } : { ask: `År ${named} har ingen vecka ${week}.` }
  }
  const [here, next] = [dayIn(thisYear), dayIn(thisYear + 1)]
  if (here !== undefined && (here >= today || week === isoWeek(today).week)) return ahead(here, today)
  return next ? { date: next } : { ask: `Det finns ingen vecka ${week} framåt i år eller nästa år. Skriv ett datum.` }
}

function ahead(date: IsoDate, today: IsoDate): When {
  return date >= today ? { date } : { ask: `${formatWeekday(weekdayOf(date))} den veckan har varit. Skriv ett datum.` }
}

/** `den 12:e` is the next twelfth that comes. */
function dayOfAMonth(day: number, today: IsoDate): When {
  for (let months = 0; months <= 2; months += 1) {
    const first = firstOfMonth(today, months)
    const date = dateOf(yearOf(first), Number(first.slice(5, 7)), day)
    if (date && date >= today) return { date }
  }
  return { ask: `Ingen månad har ${day} dagar. Skriv ett datum.` }
}
