import type { Problem } from '../record/change'
import { blockOf, reasonSentence } from './blocked-day'
import { weekdayOf, yearOf } from './days'
import { formatDate, formatWeekday } from './format'
import { endBeforeStart } from './parse-clock'
import type { PlannedSession, PlanInput } from './plan'
import { firstSwedishYear, lastSwedishYear } from './swedish-days'

/** The longest round, in weeks. */
export const mostWeeks = 52

/** What makes a plan impossible, each at its field. */
export function planProblems({ weekdays, start, end, sessionCount }: PlanInput): Problem[] {
  const weeks = Math.ceil(sessionCount / Math.max(1, weekdays.length))
  return [
    ...(weekdays.length === 0 ? [{ field: 'weekdays', message: 'Välj minst en veckodag.' }] : []),
    ...(end <= start ? [{ field: 'end', message: endBeforeStart }] : []),
    ...(!Number.isInteger(sessionCount) || sessionCount < 1
      ? [{ field: 'sessionCount', message: 'Omgången behöver minst ett tillfälle.' }]
      : weeks > mostWeeks
        ? [
            {
              field: 'sessionCount',
              message: `En omgång kan vara högst ${mostWeeks} veckor. ${sessionCount} tillfällen blir ${weeks} veckor.`,
            },
          ]
        : []),
  ]
}

/** Said when the calendar has no days left: nearly all are closed, or it ends. */
export function tooFewDays(placed: number, { sessionCount }: PlanInput): Problem {
  return {
    field: 'startDate',
    message: `Bara ${placed} av ${sessionCount} tillfällen får plats. Se över de stängda dagarna, eller välj ett annat startdatum eller andra veckodagar.`,
  }
}

/** What is worth saying of a plan that stands. */
export function planNotices(input: PlanInput, sessions: readonly PlannedSession[]): Problem[] {
  const first = sessions[0]
  const last = sessions.at(-1)
  return [
    ...(first ? startNotices(input, first) : []),
    ...(first && last && isOutsideTable(first, last)
      ? [
          {
            field: 'startDate',
            message: `Rådrum känner till röda dagar ${firstSwedishYear}–${lastSwedishYear}. Kontrollera dagarna utanför de åren själv.`,
          },
        ]
      : []),
  ]
}

function startNotices({ startDate, weekdays, marksOn, usedAnyway }: PlanInput, first: PlannedSession): Problem[] {
  const firstIs = `Första tillfället blir ${formatDate(first.date)}.`
  const weekday = weekdayOf(startDate)
  if (!weekdays.includes(weekday)) {
    return [{ field: 'startDate', message: `Datumet är en ${formatWeekday(weekday)}. ${firstIs}` }]
  }
  const reason = usedAnyway.includes(startDate) ? undefined : blockOf(marksOn(startDate))
  return reason ? [{ field: 'startDate', message: `${reasonSentence(startDate, reason)}. ${firstIs}` }] : []
}

function isOutsideTable(first: PlannedSession, last: PlannedSession): boolean {
  return yearOf(first.date) < firstSwedishYear || yearOf(last.date) > lastSwedishYear
}
