import { reasonBesideDate, type BlockedReason } from '../calendar/blocked-day'
import type { IsoDate } from '../calendar/date'
import { daysBetween } from '../calendar/days'
import { capitalised, formatDateRange, formatDateShort, formatDay, formatList } from '../calendar/format'
import type { Plan } from '../calendar/plan'
import { skippedSentence } from '../calendar/plan-sentences'
import { countOf, numeral } from '../record/count'
import type { Session } from './cohort'

/** `en vecka senare`, `tre veckor tidigare`, `4 dagar senare`; `samma dag` when nothing moves. */
export function howFar(from: IsoDate, to: IsoDate): string {
  const days = daysBetween(from, to)
  if (days === 0) return 'samma dag'
  const far = Math.abs(days)
  const amount = far % 7 === 0 ? timeOf(far / 7, 'vecka', 'veckor') : timeOf(far, 'dag', 'dagar')
  return `${amount} ${days > 0 ? 'senare' : 'tidigare'}`
}

const timeOf = (count: number, one: string, many: string) => `${numeral(count)} ${count === 1 ? one : many}`

/** The plan after a move: `8 tillfällen, måndag 15 mars – onsdag 14 april. Slutar två veckor senare än nu.` */
export function movedPlanSentence(plan: Plan, lastNow: IsoDate | undefined, today: IsoDate): string {
  const [first, last] = [plan.sessions[0]?.date, plan.sessions.at(-1)?.date]
  if (!first || !last) return 'Det blir inga tillfällen.'
  const end = lastNow === undefined || lastNow === last ? '' : ` Slutar ${howFar(lastNow, last)} än nu.`
  return `${countOf(plan.sessions.length, 'tillfälle', 'tillfällen')}, ${formatDateRange(first, last, today)}.${end}`
}

/**
 * What the free days do to a moved round, a sentence each: first the dates that it must give up, then the sessions that
 * stand on lov and other days that only warn.
 */
export function freeDaySentences(plan: Plan, today: IsoDate): string[] {
  return [
    ...plan.notices.map(({ message }) => message),
    ...plan.skipped.map(
      (skipped) => `${capitalised(formatDateShort(skipped.date, today))}: ${skippedSentence(skipped, today)}`,
    ),
    ...warnedByReason(plan).map(([reason, dates]) => {
      const days = formatList(dates.map(formatDay))
      const stand =
        dates.length === 1 ? 'Ett tillfälle hålls' : `${capitalised(numeral(dates.length))} tillfällen hålls`
      return `${stand} ändå ${days}. ${reasonBesideDate(dates[0]!, reason)}`
    }),
  ]
}

function warnedByReason({ sessions }: Plan): (readonly [BlockedReason, IsoDate[]])[] {
  const found = new Map<string, readonly [BlockedReason, IsoDate[]]>()
  for (const { date, warnings } of sessions) {
    for (const reason of warnings) {
      const key = `${reason.kind} ${reason.name}`
      const [, dates] = found.get(key) ?? [reason, []]
      found.set(key, [reason, [...dates, date]])
    }
  }
  return [...found.values()]
}

/** Said of sessions that somebody moved or cancelled: they do not follow. Empty when there are none. */
export function staySentence(fixed: readonly Session[], today: IsoDate): string {
  if (fixed.length === 0) return ''
  const days = formatList(fixed.map(({ date }) => formatDateShort(date, today)))
  return `Står kvar, för att ${fixed.length === 1 ? 'det är ändrat' : 'de är ändrade'} för hand: ${days}.`
}
