import { countOf, numeral } from '../record/count'
import { reasonBesideDate } from './blocked-day'
import type { IsoDate } from './date'
import { formatDateShort, formatDay, formatWeek, formatWeekRange, formatDateRange, formatList } from './format'
import type { Effect, GivenUp, Plan, SkippedDate } from './plan'

/** Why a date was skipped and what is done about it: `Annandag påsk är röd dag. Ersätts av tillfälle 8.` */
export function skippedSentence({ date, reason, effect }: SkippedDate, today: IsoDate): string {
  return `${reasonBesideDate(date, reason)} ${effectSentence(effect, date, today)}`
}

function effectSentence(effect: Effect, date: IsoDate, today: IsoDate): string {
  switch (effect.kind) {
    case 'replaced':
      return `Ersätts av tillfälle ${effect.by}.`
    case 'moved':
      return `Flyttas till ${formatDateShort(effect.on, today)}.`
    case 'fellBack':
      return `Ingen ledig vardag i ${formatWeek(date)}. Ersätts i stället av tillfälle ${effect.by}.`
    case 'fewer':
      return 'Det blir ett tillfälle färre.'
  }
}

/** What a session stands in for: `Ersätter 29 mars, annandag påsk`. Kept as the session's own reason. */
export function replacesSentence({ date, reason }: GivenUp): string {
  return `Ersätter ${formatDay(date)}, ${reason.name}`
}

/** The plan's heading: `8 tillfällen, 16 timmar`. */
export function planHeading({ sessions, minutes }: Plan): string {
  return `${countOf(sessions.length, 'tillfälle', 'tillfällen')}, ${formatHours(minutes)}`
}

/** From when to when: `måndag 8 mars – måndag 5 april · v. 10–14`. Empty without sessions. */
export function planSpan({ sessions, lastDate }: Plan, today: IsoDate): string {
  const first = sessions[0]?.date
  if (first === undefined || lastDate === null) return ''
  return `${formatDateRange(first, lastDate, today)} · ${formatWeekRange(first, lastDate)}`
}

/** What the chosen policy comes to: `Alla åtta tillfällen blir av. Kursen slutar måndag 5 april i stället för onsdag 31 mars.` */
export function planSummary(plan: Plan, today: IsoDate): string {
  const { sessions, skipped, lastDate, lastDateAsAsked } = plan
  if (lastDate === null || lastDateAsAsked === null) return ''
  const lost = skipped.filter(({ effect }) => effect.kind === 'fewer').length
  const asked = sessions.length + lost
  const sessionsAsked = countOf(asked, 'tillfälle', 'tillfällen')
  const taken = lost === 0 ? `${allSessions(asked)} blir av.` : `${sessions.length} av ${sessionsAsked} blir av.`
  const isAsAsked = lastDate === lastDateAsAsked
  const end = isAsAsked ? '' : ` i stället för ${formatDateShort(lastDateAsAsked, today)}`
  return `${taken} Kursen slutar ${formatDateShort(lastDate, today)}${end}.`
}

function allSessions(count: number): string {
  if (count === 1) return 'Tillfället'
  return count === 2 ? 'Båda tillfällena' : `Alla ${numeral(count)} tillfällen`
}

/** One line for a policy that was not chosen: `8 tillfällen, tisdag 30 mars i stället för 29 mars, sista onsdag 31 mars`. */
export function planInShort({ sessions, skipped, lastDate }: Plan, today: IsoDate): string {
  const moves = skipped.flatMap(({ date, effect }) =>
    effect.kind === 'moved' ? [`${formatDateShort(effect.on, today)} i stället för ${formatDay(date)}`] : [],
  )
  const count = countOf(sessions.length, 'tillfälle', 'tillfällen')
  const last = lastDate === null ? [] : [`sista ${formatDateShort(lastDate, today)}`]
  return [count, ...(moves.length > 0 ? [formatList(moves)] : []), ...last].join(', ')
}

/** `16 timmar`, `1 timme`, `1,5 timmar`, `45 minuter`. */
export function formatHours(minutes: number): string {
  if (minutes > 0 && minutes < 60) return `${minutes} minuter`
  const hours = String(Math.round((minutes / 60) * 100) / 100).replace('.', ',')
  return hours === '1' ? '1 timme' : `${hours} timmar`
}
