import { capitalised, formatClockRange, formatDate } from '../calendar/format'
import { oneLine } from '../record/text'
import type { MinutesSource } from './minutes-source'

/** When and where the team meets next: `Tisdag 9 mars 2027 kl. 09.00–11.30, Kommunhuset.` Empty when no meeting is planned. */
export function nextMeetingSentence({ next }: MinutesSource): string {
  if (!next) return ''
  const when = capitalised(`${formatDate(next.date)} ${formatClockRange(next.start, next.end)}`)
  return `${[when, oneLine(next.place)].filter(Boolean).join(', ')}.`
}
