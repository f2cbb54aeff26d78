import { absenceBookings } from '../calendar/absence-bookings'
import { reasonSentence, type DayMarks } from '../calendar/blocked-day'
import type { BookingSpan } from '../calendar/bookings'
import { clashFinder, clashSentence } from '../calendar/clashes'
import { capitalised } from '../calendar/format'
import type { State } from '../record/state'
import type { Cohort, Session } from './cohort'
import { marksFor } from './plan-for'
import { leadersOf, roomOf } from './session-place'

/** A lov, a closed day or an absence that speaks against something on its day. */
export interface Hindrance {
  /** `12 april 2027 är stängd: Planeringsdag.` */
  readonly sentence: string
  /** Whether it keeps a session from the day, or only warns. */
  readonly blocks: boolean
  /** Somebody has said why the session is held all the same. */
  readonly isExplained: boolean
}

/** What the organisation itself marks, and what can come after a round was planned. Swedish days are known beforehand. */
const comesLater: readonly string[] = ['closed', 'schoolBreak', 'leaderAway', 'roomAway']

/** Finds what speaks against sessions between two dates, again and again from marks and absences that are read once. */
export function hindrancesOf(state: State, span: BookingSpan): (session: Session, cohort: Cohort) => Hindrance[] {
  const marksBySetting = new Map<string, DayMarks>()
  // Whole days are marks; what is left are hours.
  const find = clashFinder(absenceBookings(state, span).filter(({ activity }) => activity.kind === 'absence'))

  return (session, cohort) => {
    const { date, start, end } = session
    const [leaderIds, roomId] = [leadersOf(session, cohort), roomOf(session, cohort)]
    const key = [...leaderIds, roomId, cohort.kommunId, ...cohort.alsoBlocks].join()
    const marksOn = marksBySetting.get(key) ?? marksFor(state, { ...cohort, leaderIds, roomId })
    marksBySetting.set(key, marksOn)
    const marks = marksOn(date).filter(({ reason }) => comesLater.includes(reason.kind))
    const isUsedAnyway = cohort.usedAnyway.includes(date)
    return [
      ...marks.map(({ reason, blocks }) => {
        const sentence = `${capitalised(reasonSentence(date, reason))}.`
        return { sentence, blocks, isExplained: isUsedAnyway || isSaid(session, sentence) }
      }),
      ...find([{ date, start, end, staffIds: leaderIds, roomId }]).map((clash) => {
        const sentence = clashSentence(clash)
        return { sentence, blocks: true, isExplained: isSaid(session, sentence) }
      }),
    ]
  }
}

const readable = (text: string) => text.toLocaleLowerCase('sv-SE')

/** A reason that somebody has stated begins with what it answers. */
function isSaid({ reason }: Session, sentence: string): boolean {
  return readable(reason).includes(readable(sentence.replace(/\.$/, '')))
}

/** All that stands in the way of a session on its day, answered or not, without a last full stop; undefined for nothing. */
export function whatHinders(state: State, cohort: Cohort, session: Session): string | undefined {
  const { date } = session
  const sentences = hindrancesOf(state, { from: date, to: date })(session, cohort)
    .filter(({ blocks }) => blocks)
    .map(({ sentence }) => sentence)
  return sentences.length === 0 ? undefined : sentences.join(' ').replace(/\.$/, '')
}
