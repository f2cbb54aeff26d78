import { done, putNew, refused, type Verb } from '../../record/change'
import { countOf, formatCount } from '../../record/count'
import type { Id } from '../../record/id'
import { rowsOf, type State } from '../../record/state'
import type { Absence, AwayTime } from '../absence'
import { readAbsent, sameTimeAs } from '../absence-verbs'

/** More absences than this are not taken in at once: a wrong calendar, most likely. */
export const mostAwayTimes = 1000

/** What is said where too many times are chosen. */
export const tooManyAtOnce = `Högst ${formatCount(mostAwayTimes)} tider läses in på en gång. Välj färre dagar, eller bara hela dagar.`

/** A time to be away, as it stands against what is known. */
export interface JudgedAway extends AwayTime {
  /** Its place among the times, counted from 0. */
  readonly number: number
  /** The absence that already takes some of it: then it is not taken in. Undefined when there is none. */
  readonly known: Absence | undefined
}

/** Judges each time against what the member of staff or the room already has. */
export function judgeAwayTimes(state: State, absentId: Id | null, times: readonly AwayTime[]): JudgedAway[] {
  const own = rowsOf(state, 'absences').filter(
    ({ staffId, roomId, putAwayAt }) => putAwayAt === null && absentId !== null && (staffId ?? roomId) === absentId,
  )
  return times.map((time, number) => ({ ...time, number, known: own.find((saved) => sameTimeAs(saved, time)) }))
}

/** Whether an absence says the very same as a time to be away. */
export function isDouble({ from, to, start, end, known }: JudgedAway): boolean {
  return known !== undefined && known.from === from && known.to === to && known.start === start && known.end === end
}

/**
 * Takes times of a calendar in as absences, in one change that one undo takes back. Why somebody is busy is never asked. The
 * times are judged again on the state that they go into.
 */
export function takeInBusyTimes(absentId: Id | null, times: readonly AwayTime[]): Verb {
  return (state, circumstances) => {
    const { value: absent, problems } = readAbsent(state, absentId)
    if (absent === null) return refused(...problems)
    if (times.length > mostAwayTimes) return refused({ message: tooManyAtOnce })
    const taken = judgeAwayTimes(state, absentId, times).filter(({ known }) => known === undefined)
    if (taken.length === 0) return refused({ message: 'Ingen tid är vald som inte redan finns som frånvaro.' })
    return done(
      `läste in ${countOf(taken.length, 'frånvaro', 'frånvarotider')} från en kalender`,
      taken.map(({ from, to, start, end }) =>
        putNew('absences', { ...absent, from, to, start, end, note: '' }, circumstances),
      ),
    )
  }
}
