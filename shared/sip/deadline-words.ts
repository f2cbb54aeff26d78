import type { IsoDate } from '../calendar/date'
import { daysBetween } from '../calendar/days'
import { formatDateShort } from '../calendar/format'
import type { SipDeadlineKey, SipDeadlineRule } from './deadline-rule'
import type { SipDeadline } from './deadlines'

const fromWords: Record<SipDeadlineKey, string> = {
  summonsAfterNeed: 'behovet upptäcktes',
  meetingAfterNeed: 'behovet upptäcktes',
  meetingAfterSummons: 'kallelsen skickades',
  summonsAfterDischarge: 'beskedet om utskrivningsklar kom',
}

/** What is to be done by then. */
export const deadlineDeeds: Record<SipDeadlineKey, string> = {
  summonsAfterNeed: 'Kallelse',
  meetingAfterNeed: 'Möte',
  meetingAfterSummons: 'Möte',
  summonsAfterDischarge: 'Kallelse vid utskrivning',
}

const isMeeting = (key: SipDeadlineKey) => key === 'meetingAfterNeed' || key === 'meetingAfterSummons'

const unitWords: Record<SipDeadlineRule['unit'], readonly [one: string, many: string]> = {
  days: ['dag', 'dagar'],
  workingDays: ['arbetsdag', 'arbetsdagar'],
  weeks: ['vecka', 'veckor'],
}

/** `3 veckor`, `1 dag`; `ingen` where there is no such deadline. */
export function ruleWords({ count, unit }: Pick<SipDeadlineRule, 'count' | 'unit'>): string {
  return count === null ? 'ingen' : `${count} ${unitWords[unit][count === 1 ? 0 : 1]}`
}

/** `3 veckor från måndag 8 mars, då kallelsen skickades.` */
export function countedFrom({ key, rule, from }: SipDeadline, today: IsoDate): string {
  return `${ruleWords(rule)} från ${formatDateShort(from, today)}, då ${fromWords[key]}.`
}

/** Of a last day that is free: the working day that it comes to. Undefined where the last day is a working day. */
export function freeDaySentence({ isFree, lastWorkingDay }: SipDeadline, today: IsoDate): string | undefined {
  if (!isFree) return undefined
  if (lastWorkingDay === null) return 'Dagen är ledig, och alla dagar före den är det också.'
  return `Dagen är ledig. Sista arbetsdagen före är ${formatDateShort(lastWorkingDay, today)}.`
}

const inDays = (days: number) => (days === 1 ? '1 dag' : `${days} dagar`)

/** How a deadline stands, in a sentence. */
export function deadlineSentence(deadline: SipDeadline, today: IsoDate): string {
  const { key, last, day, isDone, state } = deadline
  const over = inDays(daysBetween(last, day ?? today))
  if (isDone && day !== null) {
    const done = `${isMeeting(key) ? 'Mötet hölls' : 'Kallelsen skickades'} ${formatDateShort(day, today)}`
    return state === 'kept' ? `${done}, i tid.` : `${done}, ${over} för sent.`
  }
  if (state === 'late' && day !== null && day > last) {
    return `Mötet är planerat till ${formatDateShort(day, today)}, ${over} för sent.`
  }
  if (state === 'late') return `Försenat: sista dagen var ${inDays(daysBetween(last, today))} sedan.`
  if (day !== null) return `Mötet är planerat till ${formatDateShort(day, today)}, i tid.`
  const left = daysBetween(today, last)
  return left === 0 ? 'I dag är sista dagen.' : `${inDays(left)} kvar.`
}
