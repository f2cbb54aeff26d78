import { addDays, daysBetween } from '../calendar/days'
import type { IsoDate } from '../calendar/date'
import { readDateField, readTimeFields, type ReadField } from '../calendar/typed-fields'
import { done, put, refused, type Verb } from '../record/change'
import { checkLength } from '../record/checks'
import type { Id } from '../record/id'
import type { State } from '../record/state'
import { oneLine } from '../record/text'
import type { Session } from './cohort'
import { roundFollows } from './round-follows'
import { checkIsAhead, checkMeetsOnce, checkReason, statedReason, whyBlocked } from './session-conflicts'
import { findScope, type Scoped, type SessionScope } from './session-scope'

/** When a session is to be, as typed. */
export interface WhenInput {
  readonly date: string
  readonly start: string
  readonly end: string
}

export type When = Pick<Session, 'date' | 'start' | 'end'>

/** Reads a day and two times. */
export function readWhen(typed: WhenInput, today: IsoDate): ReadField<When> {
  const date = readDateField('date', typed.date, today, 'Skriv dagen.')
  const times = readTimeFields(typed)
  const isRead = date.value !== null && times.value !== null
  return {
    value: isRead ? { date: date.value, ...times.value } : null,
    problems: [...date.problems, ...times.problems],
  }
}

/**
 * Moves a session to another day or time, alone or with those that follow: they move by as many days, and get the new time
 * when there is one. On a day that cannot be used it says why. A cancelled session that is moved takes place after all.
 */
export function moveSession(id: Id, scope: SessionScope, typed: WhenInput & { readonly reason: string }): Verb {
  return (state, { today }) => {
    const found = findScope(state, id, scope, today)
    if (!found.ok) return refused(found.problem)
    const { scoped } = found
    const when = readWhen(typed, today)
    const reason = oneLine(typed.reason)
    const tooLong = checkLength('reason', reason)
    if (when.value === null || tooLong.length > 0) return refused(...when.problems, ...tooLong)

    const moves = movesTo(scoped, when.value)
    if (moves.length === 0)
      return refused({ field: 'date', message: 'Tillfället står redan där. Välj en annan dag eller tid.' })
    const problems = [...checkIsAhead(moves, today), ...checkMeetsOnce(scoped.all, moves, today)]
    const blocks = moves.map((session) => whyBlocked(state, scoped.cohort, session))
    problems.push(...checkReason(blocks, reason))
    if (problems.length > 0) return refused(...problems)

    const sessions = moves.map((session, index) => ({
      ...session,
      reason: reason === '' ? keptReason(state, scoped, session.id) : statedReason(blocks[index], reason),
      ...(blocks[index] === undefined ? backInItsPlace(session) : {}),
    }))
    return done(`flyttade ${scoped.called}`, [
      ...sessions.map((session) => put('sessions', session)),
      ...roundFollows(state, scoped.cohort, { before: scoped.all, after: replaced(scoped.all, sessions) }),
    ])
  }
}

/** The sessions that a move concerns, each where it would stand; those that stand there already are not among them. */
function movesTo({ session, reached }: Scoped, to: When): Session[] {
  const along = movedAlong(session, to)
  return reached
    .filter((one) => one.id === session.id || one.status !== 'cancelled')
    .flatMap((one): Session[] => {
      const when = along(one)
      if (one.status !== 'cancelled' && isSameTime(one, when)) return []
      return [{ ...one, ...when, status: 'moved', movedFrom: one.movedFrom ?? cameFrom(one) }]
    })
}

/** Where other sessions come when one is moved: by as many days, and to the new time when it gets one. */
export function movedAlong(session: When, to: When): (other: When) => When {
  const days = daysBetween(session.date, to.date)
  const isOtherTime = session.start !== to.start || session.end !== to.end
  return (other) => {
    const { start, end } = isOtherTime ? to : other
    return { date: addDays(other.date, days), start, end }
  }
}

export function isSameTime(one: When, other: When): boolean {
  return one.date === other.date && one.start === other.start && one.end === other.end
}

/** Where a session came from: its place in the plan. One that was added by hand has none. */
function cameFrom({ status, date, start, end }: Session): Session['movedFrom'] {
  return status === 'moved' ? null : { date, start, end }
}

/** A session that is moved to where it came from stands as planned again. */
function backInItsPlace(session: Session): Pick<Session, 'status' | 'movedFrom'> | undefined {
  const isBack = session.movedFrom !== null && isSameTime(session.movedFrom, session)
  return isBack ? { status: 'planned', movedFrom: null } : undefined
}

/** A reason that nobody replaced stays, unless it told of the day that the session left. */
function keptReason(state: State, { all, cohort }: Scoped, id: Id): string {
  const before = all.find((session) => session.id === id)
  return before && whyBlocked(state, cohort, before) === undefined ? before.reason : ''
}

/** The sessions of a round after some have changed. */
export function replaced(all: readonly Session[], changed: readonly Session[]): Session[] {
  const after = new Map(changed.map((session) => [session.id, session]))
  return all.map((session) => after.get(session.id) ?? session)
}
