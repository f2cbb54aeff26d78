import * as z from 'zod'
import { ClockTime, IsoDate } from '../calendar/date'
import { formatClock, formatDay } from '../calendar/format'
import { Id } from '../record/id'
import { row } from '../record/row'
import { rowsBy } from '../record/rows-by'
import { rowOf, type State } from '../record/state'
import type { NumberedItem } from './agenda'
import type { Meeting } from './meeting'
import { placingOf } from './waiting-cases'

/** Who is called to an item of their own: whoever sent the case, or the person whom it is about. */
export const Summoned = z.enum(['referrer', 'person'])
export type Summoned = z.infer<typeof Summoned>

/** A kallelse to one item: who was told to come when. It keeps the time that it told, so that a later change can be told too. */
export const Summons = row({
  meetingId: Id,
  caseId: Id,
  whom: Summoned,
  /** To whom it is addressed. */
  to: z.string(),
  /** What the letter says beside the rest. */
  message: z.string(),
  date: IsoDate,
  start: ClockTime,
  sentOn: IsoDate,
})
export type Summons = z.infer<typeof Summons>

/** Who they are, with a capital. */
export const summonedNames: Record<Summoned, string> = { referrer: 'Remittenten', person: 'Personen' }

/** How an agenda tells of a kallelse: that it is out, or that it tells another time than the agenda does. */
export interface SummonsNote {
  readonly id: Id
  readonly isMoved: boolean
  readonly sentence: string
}

/** The kallelser to a case that are still to be followed: those to meetings that have not been held. */
export function summonsesOf(state: State, caseId: Id): Summons[] {
  return rowsBy(state, 'summonses', 'caseId', caseId).filter(
    ({ meetingId }) => rowOf(state, 'meetings', meetingId)?.status !== 'held',
  )
}

/** What the kallelser to an item's case say, held against when the item is now. */
export function summonsNotes(state: State, meeting: Meeting, { case: taken, start }: NumberedItem): SummonsNote[] {
  if (!taken) return []
  return summonsesOf(state, taken.id).map((summons) => {
    const isMoved = summons.date !== meeting.date || summons.start !== start
    const who = `${summonedNames[summons.whom]} är`
    return {
      id: summons.id,
      isMoved,
      sentence: isMoved ? `${who} kallad till ${toldTime(summons, meeting)}` : `${who} kallad`,
    }
  })
}

/** Kallelser to a meeting whose case no longer stands on its agenda: somebody would come in vain. */
export function summonedInVain(state: State, meeting: Meeting): string[] {
  if (meeting.status === 'held') return []
  return rowsBy(state, 'summonses', 'meetingId', meeting.id)
    .filter(({ caseId }) => placingOf(state, caseId)?.meeting.id !== meeting.id)
    .map((summons) => {
      const code = rowOf(state, 'cases', summons.caseId)?.code ?? ''
      return `${summonedNames[summons.whom]} är kallad till ${code} ${toldTime(summons, meeting)}, men ärendet tas inte upp då.`
    })
}

/** `kl. 09.25`, with the day before it where that is another one than the meeting's. */
function toldTime({ date, start }: Summons, meeting: Meeting): string {
  const clock = formatClock(start)
  return date === meeting.date ? clock : `${formatDay(date)} ${clock}`
}
