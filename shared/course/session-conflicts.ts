import { blockOf, reasonSentence } from '../calendar/blocked-day'
import { overlaps } from '../calendar/clock'
import type { IsoDate } from '../calendar/date'
import { capitalised, formatClockRange, formatDateShort } from '../calendar/format'
import type { Problem } from '../record/change'
import type { State } from '../record/state'
import type { Cohort, Session } from './cohort'
import { marksFor } from './plan-for'
import { leadersOf, roomOf } from './session-place'

/** When a session stands, and all that decides whether its day can be used. */
export type Standing = Pick<Session, 'id' | 'date' | 'start' | 'end' | 'leaderIds' | 'site' | 'roomId'>

/** Problems of sessions that would stand where the round meets already: it never meets twice at one time. */
export function checkMeetsOnce(all: readonly Session[], placed: readonly Standing[], today: IsoDate): Problem[] {
  const changed = new Set(placed.map(({ id }) => id))
  const others: Standing[] = all.filter(({ id, status }) => !changed.has(id) && status !== 'cancelled')
  const twice = placed.find((one, index) =>
    [...others, ...placed.slice(0, index)].some((other) => other.date === one.date && overlaps(other, one)),
  )
  if (!twice) return []
  const when = `${formatDateShort(twice.date, today)} ${formatClockRange(twice.start, twice.end)}`
  return [{ field: 'date', message: `Omgången har redan ett tillfälle ${when}. Välj en annan dag eller tid.` }]
}

/** Problems of sessions that would stand on a day that has passed: that would make them held. */
export function checkIsAhead(placed: readonly Standing[], today: IsoDate): Problem[] {
  const past = placed.find(({ date }) => date < today)
  if (!past) return []
  const message = `${capitalised(formatDateShort(past.date, today))} har redan varit. Välj en kommande dag.`
  return [{ field: 'date', message }]
}

/** Why a session's day cannot be used, as a sentence without a full stop; undefined when it can. */
export function whyBlocked(state: State, cohort: Cohort, session: Omit<Standing, 'id'>): string | undefined {
  const setting = { ...cohort, leaderIds: leadersOf(session, cohort), roomId: roomOf(session, cohort) }
  const block = blockOf(marksFor(state, setting)(session.date))
  return block && capitalised(reasonSentence(session.date, block))
}

/** More sentences than this say no more. */
const mostSentences = 3

/** Problems of sessions on days that cannot be used, as long as nobody has said why they are held all the same. */
export function checkReason(blocks: readonly (string | undefined)[], reason: string): Problem[] {
  const sentences = blocks.filter((block) => block !== undefined)
  if (sentences.length === 0 || reason !== '') return []
  const shown = sentences.slice(0, mostSentences).map((sentence) => `${sentence}.`)
  const more = sentences.length > mostSentences ? [`Så är det också för ${sentences.length - mostSentences} till.`] : []
  const ask = 'Skriv varför ni träffas ändå, eller välj en annan dag.'
  return [{ field: 'reason', message: [...shown, ...more, ask].join(' ') }]
}

/** The reason that a session keeps: why it was moved, with what is remarkable about its day. */
export function statedReason(block: string | undefined, why: string): string {
  return block === undefined ? why : `${block}. ${why}`
}
