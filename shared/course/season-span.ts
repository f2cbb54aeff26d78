import type { IsoDate } from '../calendar/date'
import { addDays, eachDay, isoWeek, mondayOf, yearOf } from '../calendar/days'

/** How a year is cut: `calendar` from January, `season` from the autumn to the summer after it. */
export type YearCut = 'calendar' | 'season'

/** A year of rounds. `year` is the one that it begins in. */
export interface SeasonYear {
  readonly cut: YearCut
  readonly year: number
}

/** A week of the sheet. */
export interface SeasonWeek {
  readonly monday: IsoDate
  /** As ISO 8601 numbers it. */
  readonly number: number
}

/** The weeks that a month has on the sheet: those whose Thursday is in it. */
export interface SeasonMonth {
  readonly first: IsoDate
  readonly weeks: number
}

/** A year as whole weeks, so that no week is cut in two; both ends included. */
export interface SeasonSpan {
  readonly from: IsoDate
  readonly to: IsoDate
  readonly weeks: readonly SeasonWeek[]
  readonly months: readonly SeasonMonth[]
}

/** The month that a season begins with: in July nothing is held, and what is planned then is for the autumn. */
const seasonBegins = 7

/** The year that a day is in. */
export function seasonYearOf(cut: YearCut, date: IsoDate): SeasonYear {
  const isBefore = cut === 'season' && Number(date.slice(5, 7)) < seasonBegins
  return { cut, year: yearOf(date) - (isBefore ? 1 : 0) }
}

/** `2027`, or `hösten 2026 – våren 2027`. */
export function seasonYearName({ cut, year }: SeasonYear): string {
  return cut === 'calendar' ? String(year) : `hösten ${year} – våren ${year + 1}`
}

export function seasonSpan({ cut, year }: SeasonYear): SeasonSpan {
  const [first, last] = cut === 'calendar' ? [`${year}-01-01`, `${year}-12-31`] : [`${year}-07-01`, `${year + 1}-06-30`]
  const from = mondayOf(first as IsoDate)
  const to = addDays(mondayOf(last as IsoDate), 6)
  const mondays = eachDay(from, to).filter((_, index) => index % 7 === 0)
  return {
    from,
    to,
    weeks: mondays.map((monday) => ({ monday, number: isoWeek(monday).week })),
    months: monthsOf(mondays),
  }
}

function monthsOf(mondays: readonly IsoDate[]): SeasonMonth[] {
  const counts = new Map<string, number>()
  for (const monday of mondays) {
    const month = addDays(monday, 3).slice(0, 7)
    counts.set(month, (counts.get(month) ?? 0) + 1)
  }
  return [...counts].map(([month, weeks]) => ({ first: `${month}-01` as IsoDate, weeks }))
}
