import { reasonSentence } from '../calendar/blocked-day'
import { clashSentence, type Clash } from '../calendar/clashes'
import type { IsoDate } from '../calendar/date'
import { isWeekend, weekdayOf } from '../calendar/days'
import { capitalised, formatDay, formatWeekday } from '../calendar/format'
import { rowOf, type State } from '../record/state'
import type { Cohort } from './cohort'
import { roomLacks, roomNeeds } from './room-fit'
import { checkMeetsOnce, type Standing } from './session-conflicts'
import type { SessionJudge } from './session-judge'
import { roomOf } from './session-place'
import { sessionsOf } from './sessions'

/** What speaks against sessions as they would be. */
export interface SessionWarnings {
  readonly sentences: readonly string[]
  readonly clashes: readonly Clash[]
  readonly roomLacks: readonly string[]
  /** Whether another day or time would help. */
  readonly isHindered: boolean
}

/** More sentences than this are counted instead of read. */
const mostSentences = 6

/**
 * What speaks against sessions before they are saved: their days, those who are taken, and the room. With several sessions
 * each sentence begins with its day.
 */
export function sessionWarnings(
  state: State,
  cohort: Cohort,
  sessions: readonly Standing[],
  { judge, today }: { readonly judge: SessionJudge; readonly today: IsoDate },
): SessionWarnings {
  const own = checkMeetsOnce(sessionsOf(state, cohort.id), sessions, today).map(({ message }) => message)
  const lacks = lacksOf(state, cohort, sessions)
  const judged = sessions.map((session) => ({
    session,
    marks: judge.marksOf(session),
    clashes: judge.clashesOf(session),
  }))
  const sentences = judged.flatMap(({ session: { date }, marks, clashes }) => [
    ...(isWeekend(date) ? [`${capitalised(formatWeekday(weekdayOf(date)))} är ingen arbetsdag.`] : []),
    // Who is away is told once, with the note.
    ...marks
      .filter(({ reason: { kind } }) => kind !== 'leaderAway' && kind !== 'roomAway')
      .map(({ reason }) => `${capitalised(reasonSentence(date, reason))}.`),
    ...clashes.map((clash) =>
      sessions.length > 1 ? `${formatDay(date)}: ${clashSentence(clash)}` : clashSentence(clash),
    ),
  ])
  const isHindered =
    own.length > 0 || judged.some(({ marks, clashes }) => clashes.length > 0 || marks.some(({ blocks }) => blocks))
  return {
    sentences: shortened([...new Set([...own, ...sentences, ...lacks])]),
    clashes: judged.flatMap(({ clashes }) => clashes),
    roomLacks: lacks,
    isHindered,
  }
}

function lacksOf(state: State, cohort: Cohort, sessions: readonly Standing[]): string[] {
  const needs = roomNeeds(state, cohort)
  const roomIds = new Set(sessions.map((session) => roomOf(session, cohort)))
  return [...roomIds].flatMap((roomId) => {
    const room = rowOf(state, 'rooms', roomId)
    return room ? roomLacks(room, needs) : []
  })
}

function shortened(sentences: readonly string[]): string[] {
  const more = sentences.length - mostSentences
  return more <= 1 ? [...sentences] : [...sentences.slice(0, mostSentences), `Och ${more} saker till.`]
}
