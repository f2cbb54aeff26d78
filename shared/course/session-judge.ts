import type { DayMark, DayMarks } from '../calendar/blocked-day'
import { bookingsBetween } from '../calendar/bookings'
import { clashFinder, type Clash } from '../calendar/clashes'
import type { IsoDate } from '../calendar/date'
import type { State } from '../record/state'
import type { Cohort } from './cohort'
import { participantBookings, participantIds } from './participant-bookings'
import { marksFor } from './plan-for'
import { checkMeetsOnce, type Standing } from './session-conflicts'
import { leadersOf, roomOf } from './session-place'
import { sessionsOf } from './sessions'

/** Answers of sessions that are not saved yet, again and again, from bookings that are read once. */
export interface SessionJudge {
  /** What is known of the session's day, for those who lead it and where it is held. */
  readonly marksOf: (session: Standing) => readonly DayMark[]
  readonly clashesOf: (session: Standing) => readonly Clash[]
  /** Whether nothing speaks against any of them: no clash, no day that cannot be used, none of the round's own sessions. */
  readonly isFree: (sessions: readonly Standing[]) => boolean
}

/** Judges sessions of one round between two dates. */
export function sessionJudge(
  state: State,
  cohort: Cohort,
  { today, ...dates }: { readonly from: IsoDate; readonly to: IsoDate; readonly today: IsoDate },
): SessionJudge {
  const own = sessionsOf(state, cohort.id)
  const span = { ...dates, except: cohort.id }
  const personIds = participantIds(state, cohort.id)
  const find = clashFinder([...bookingsBetween(state, span), ...participantBookings(state, personIds, span)])
  const marksBySetting = new Map<string, DayMarks>()

  function marksOf(session: Standing): readonly DayMark[] {
    const [leaderIds, roomId] = [leadersOf(session, cohort), roomOf(session, cohort)]
    const key = [...leaderIds, roomId].join()
    const marks = marksBySetting.get(key) ?? marksFor(state, { ...cohort, leaderIds, roomId })
    marksBySetting.set(key, marks)
    return marks(session.date)
  }

  function clashesOf(session: Standing): readonly Clash[] {
    const { date, start, end } = session
    return find([
      { date, start, end, staffIds: leadersOf(session, cohort), roomId: roomOf(session, cohort), personIds },
    ])
  }

  const isUsable = (session: Standing) =>
    session.date >= today && !marksOf(session).some(({ blocks }) => blocks) && clashesOf(session).length === 0

  return {
    marksOf,
    clashesOf,
    isFree: (sessions) => sessions.every(isUsable) && checkMeetsOnce(own, sessions, today).length === 0,
  }
}
