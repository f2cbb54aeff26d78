import type { Instant } from '../calendar/date'
import { momentAfter, startOfDay } from '../calendar/instant'
import { stateAsOf, type KnownHistory } from '../record/as-of'
import type { Line } from '../record/history'
import type { Id } from '../record/id'
import type { State } from '../record/state'
import type { Session } from './cohort'
import type { Enrolment } from './enrolment'
import { sessionsOf } from './sessions'

/** When a session was to be, as a participant was told. */
export type Told = Pick<Session, 'id' | 'date' | 'start' | 'end'>

/** The rows whose history says what those in a round were told: its sessions, the ones taken away too, and their places. */
export function rowsTold(state: State, cohortId: Id): ReadonlySet<Id> {
  const own = [...state.sessions.values(), ...state.enrolments.values()].filter((row) => row.cohortId === cohortId)
  return new Set(own.map(({ id }) => id))
}

/** From when the history of a round is needed: the day of its first kallelse, or the given one when nobody has been called. */
export function toldFrom(state: State, cohortId: Id, otherwise: Instant): Instant {
  const days = [...state.enrolments.values()].flatMap((row) =>
    row.cohortId === cohortId ? (row.summonedOn ?? []) : [],
  )
  const [first] = days.sort()
  return first === undefined ? otherwise : startOfDay(first)
}

/**
 * The sessions as they stood when somebody was called, by the history. Where it does not reach, and of one who was never
 * called, they stand where the plan had them, before anybody moved or cancelled them.
 */
export function toldSessions(state: State, enrolment: Enrolment, { begins, lines }: KnownHistory): readonly Told[] {
  const { cohortId, summonedOn } = enrolment
  if (cohortId === null) return []
  const moment = momentCalled(enrolment.id, lines) ?? (summonedOn === null ? null : momentAfter(summonedOn))
  if (moment === null || begins === null || begins > moment) {
    return sessionsOf(state, cohortId).map((session) => ({ ...session, ...session.movedFrom }))
  }
  const then = stateAsOf(state, { lines, ids: rowsTold(state, cohortId), moment })
  return sessionsOf(then, cohortId).filter(({ status }) => status !== 'cancelled')
}

/** When the place was last marked as called, to the moment: a session may have been moved later the same day. */
function momentCalled(enrolmentId: Id, lines: readonly Line[]): Instant | null {
  const marked = lines.find(({ rows }) =>
    rows.some(
      ({ table, before, after }) =>
        table === 'enrolments' &&
        after.id === enrolmentId &&
        after.summonedOn !== null &&
        before?.summonedOn !== after.summonedOn,
    ),
  )
  return marked?.at ?? null
}
