import { reasonBesideDate } from '../calendar/blocked-day'
import type { IsoDate } from '../calendar/date'
import { weekdayOf } from '../calendar/days'
import {
  capitalised,
  formatClockRange,
  formatDate,
  formatDateRange,
  formatDay,
  formatList,
  formatWeekday,
} from '../calendar/format'
import type { BlockedDayPolicy } from '../calendar/policy'
import { countOf, numeral } from '../record/count'
import type { MeetingSeries } from './meeting-series'
import type { SeriesDay, SeriesOutlook } from './series-outlook'
import type { SeriesReplan } from './series-replan'

const ordinals = ['', '', '', 'tredje', 'fjärde', 'femte', 'sjätte', 'sjunde', 'åttonde'] as const

/** `varje vecka`, `varannan vecka`, `var tredje vecka`, `var 12:e vecka`. */
export function rhythmWords(everyWeeks: number): string {
  if (everyWeeks === 1) return 'varje vecka'
  return everyWeeks === 2 ? 'varannan vecka' : `var ${ordinals[everyWeeks] ?? `${everyWeeks}:e`} vecka`
}

/** A series in a line: `Varannan vecka på tisdagar kl. 9.00–11.30, till och med tisdag 15 juni 2027, vilar v. 27–32`. */
export function seriesLine(series: MeetingSeries): string {
  const { startDate, everyWeeks, until, start, end, restFromWeek, restToWeek } = series
  const rest = restFromWeek === null ? [] : [`vilar v.\u00A0${restFromWeek}–${restToWeek}`]
  const days = `${rhythmWords(everyWeeks)} på ${formatWeekday(weekdayOf(startDate))}ar ${formatClockRange(start, end)}`
  return capitalised([days, `till och med ${formatDate(until)}`, ...rest].join(', '))
}

/** What becomes of a meeting whose day cannot be used, for a choice between the three. */
export const seriesPolicyWords: Readonly<Record<BlockedDayPolicy, string>> = {
  move: 'Flytta inom veckan',
  keepEnd: 'Hoppa över mötet',
  extend: 'Lägg ett möte till sist',
}

/** The outlook's heading: `6 möten tisdag 6 april – tisdag 15 juni`. */
export function outlookHeading({ days }: SeriesOutlook, today: IsoDate): string {
  const [first, last] = [days[0], days.at(-1)]
  if (!first || !last) return 'Inget möte'
  return `${countOf(days.length, 'möte', 'möten')} ${formatDateRange(first.date, last.date, today)}`
}

/** Why a day is not the rhythm's own: `I stället för 6 maj. Kristi himmelsfärdsdag är röd dag.` */
export function insteadSentence({ insteadOf }: SeriesDay): string {
  if (insteadOf === null) return ''
  return `I stället för ${formatDay(insteadOf.date)}. ${reasonBesideDate(insteadOf.date, insteadOf.reason)}`
}

/** A day that gets no meeting: `Annandag påsk är röd dag. Det blir inget möte.` */
export function lostSentence({ date, reason }: SeriesOutlook['lost'][number]): string {
  return `${reasonBesideDate(date, reason)} Det blir inget möte.`
}

/** What a change does to meetings that are there. Empty when it does nothing. */
export function changeSentence({ kept, added, removed }: SeriesReplan): string {
  const moved = kept.filter(([meeting, day]) => meeting.date !== day.date).length
  const parts = [
    meetings(moved, 'möte får en ny dag', 'möten får nya dagar'),
    meetings(added.length, 'möte tillkommer', 'möten tillkommer'),
    meetings(removed.length, 'möte utgår', 'möten utgår'),
  ].filter(Boolean)
  const wait = removed.length > 0 ? ' Ärenden på det som utgår väntar på ett annat möte.' : ''
  return parts.length === 0 ? '' : `${capitalised(formatList(parts))}.${wait}`
}

function meetings(count: number, one: string, many: string): string {
  return count === 0 ? '' : `${numeral(count, true)} ${count === 1 ? one : many}`
}
