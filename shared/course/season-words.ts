import { formatDate, formatDateShort, formatWeekRange } from '../calendar/format'
import type { IsoDate } from '../calendar/date'
import { countOf } from '../record/count'
import type { SeasonRound } from './season'
import type { FreeDays } from './season-days'

/** What kind of free days, in one letter for a narrow column and in a word. */
export const freeDayWords: Partial<Record<FreeDays['kind'], { readonly letter: string; readonly word: string }>> = {
  redDay: { letter: 'R', word: 'röd dag' },
  eve: { letter: 'A', word: 'afton' },
  schoolBreak: { letter: 'L', word: 'lov' },
  closed: { letter: 'S', word: 'stängt' },
}

/** `5 av 10 platser tagna, 5 lediga`; of a cancelled round nothing, for it has no places. */
export function placesSentence({ status, people }: Pick<SeasonRound, 'status' | 'people'>): string {
  if (status === 'cancelled') return ''
  const { registered, offered, places, free } = people
  const taken = `${registered} av ${countOf(places, 'plats', 'platser')} ${registered === 1 ? 'tagen' : 'tagna'}`
  const kept = offered === 0 ? [] : [countOf(offered, 'erbjuden', 'erbjudna')]
  return [taken, ...kept, countOf(free, 'ledig', 'lediga')].join(', ')
}

/** What stands beside a round's bar: who, where, how many, how far. */
export function roundFacts(round: SeasonRound): string {
  const leaders = round.leaders.length === 0 ? 'ingen kursledare än' : round.leaders.join(', ')
  const room = round.room === '' ? 'ingen lokal än' : round.room
  return [leaders, room].join(' · ')
}

/** All that a sighted reader sees of a round's bar, for those who hear it. */
export function spokenRound(round: SeasonRound, today: IsoDate): string {
  const { title, from, to, sessions, state } = round
  const standing = sessions.filter(({ status }) => status !== 'cancelled').length
  return [
    title,
    `${formatDateShort(from, today)} till ${formatDateShort(to, today)}`,
    formatWeekRange(from, to),
    countOf(standing, 'tillfälle', 'tillfällen'),
    state,
    placesSentence(round),
  ]
    .filter(Boolean)
    .join(', ')
}

/** `måndag 29 mars 2027`, or from when to when. */
export function spellOf({ from, to }: { from: IsoDate; to: IsoDate }): string {
  return from === to ? formatDate(from) : `${formatDate(from)} – ${formatDate(to)}`
}
