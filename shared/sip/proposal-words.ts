import type { IsoDate } from '../calendar/date'
import { capitalised, formatClockRange, formatDateShort, formatDay, formatList } from '../calendar/format'
import { numeral } from '../record/count'
import type { ProposedTime, TimeProposals } from './propose-times'

/** `Torsdag 4 mars kl. 13.00–14.00` */
export function timeWords({ date, start, end }: ProposedTime, today: IsoDate): string {
  return `${capitalised(formatDateShort(date, today))} ${formatClockRange(start, end)}`
}

/** Who can come to a proposed time and why others cannot, in sentences. */
export function whoCan({ free, hindered }: ProposedTime): string {
  if (hindered.length > 0) return hindered.join(' ')
  return free.length === 0 ? '' : `${formatList(free)} är ${free.length === 1 ? 'ledig' : 'lediga'}.`
}

/** What the proposals come to: how many suit everybody, or that none does and which is the first after the deadline. */
export function proposalsSentence({ suitsAll, firstAfter }: TimeProposals, by: IsoDate | null, today: IsoDate): string {
  if (suitsAll)
    return by === null ? 'Tider som passar alla.' : `Tider som passar alla, senast ${formatDateShort(by, today)}.`
  const before =
    by === null
      ? 'Ingen tid de närmaste sex veckorna passar alla.'
      : by < today
        ? `Sista dagen, ${formatDateShort(by, today)}, har passerat.`
        : `Ingen tid till och med ${formatDateShort(by, today)} passar alla.`
  return firstAfter === null
    ? `${before} Ingen av de närmaste tre månaderna därefter heller.`
    : `${before} Den första därefter är ${formatDateShort(firstAfter.date, today)} ${formatClockRange(firstAfter.start, firstAfter.end)}.`
}

/** The weekdays that were passed over, and of whom nothing is known: what the reader must weigh in. */
export function proposalNotes({ passedOver, unknown }: TimeProposals): string[] {
  const days = passedOver.map(({ date, reason }) => `${formatDay(date)} (${reason.name})`)
  return [
    ...(days.length === 0 ? [] : [`Inte med: ${formatList(days)}.`]),
    ...(unknown === 0 ? [] : [`Rådrum ser inte kalendern för ${numeral(unknown)} som inte står i personallistan.`]),
  ]
}
