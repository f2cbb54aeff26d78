import { formatClockDigits, formatDate } from '@shared/calendar/format'
import type { IsoDate } from '@shared/calendar/date'
import { addSession } from '@shared/course/add-session'
import { cancelSession, slotsAtEnd, type Instead } from '@shared/course/cancel-session'
import { changeSession, type SessionInput } from '@shared/course/change-session'
import type { Cohort, Session } from '@shared/course/cohort'
import type { When } from '@shared/course/move-session'
import { putBackSession } from '@shared/course/put-back-session'
import type { Alternative } from '@shared/course/session-alternatives'
import { leadersOf } from '@shared/course/session-place'
import type { SessionScope } from '@shared/course/session-scope'
import { sessionsOf } from '@shared/course/sessions'
import type { Verb } from '@shared/record/change'
import type { Id } from '@shared/record/id'
import type { State } from '@shared/record/state'

/** What is done to a session. */
export type SessionAct = 'change' | 'cancel' | 'putBack'

/** The form of a session. */
export type SessionValues = { -readonly [Field in keyof SessionInput]: SessionInput[Field] } & {
  act: SessionAct
  scope: SessionScope
  instead: Instead
}

const usual = { scope: 'one', instead: 'addAtEnd', reason: '' } as const

/** A saved session as its form shows it. The reason is asked for anew; without one the present stays. */
export function valuesOfSession(session: Session, cohort: Cohort): SessionValues {
  const { site, roomId, digitalLink, theme, status } = session
  return {
    ...usual,
    ...written(session),
    act: status === 'cancelled' ? 'putBack' : 'change',
    leaderIds: leadersOf(session, cohort),
    site,
    roomId,
    digitalLink,
    theme,
  }
}

/** One more session: as the round, in its next slot. */
export function newSessionValues(state: State, cohort: Cohort, today: IsoDate): SessionValues {
  const [next] = slotsAtEnd(state, { cohort, all: sessionsOf(state, cohort.id) }, 1, today)
  const { start, end, leaderIds } = cohort
  return {
    ...usual,
    ...(next ? written(next) : { date: '', start: formatClockDigits(start), end: formatClockDigits(end) }),
    act: 'change',
    leaderIds,
    site: 'asRound',
    roomId: null,
    digitalLink: '',
    theme: '',
  }
}

/** A day and times as their fields write them. */
function written({ date, start, end }: When) {
  return { date: formatDate(date), start: formatClockDigits(start), end: formatClockDigits(end) }
}

/** The fields that a way out of a clash changes. */
export function typedChanges({ date, start, end, ...others }: Alternative['changes']): Partial<SessionValues> {
  return {
    ...others,
    ...(date === undefined ? {} : { date: formatDate(date) }),
    ...(start === undefined ? {} : { start: formatClockDigits(start) }),
    ...(end === undefined ? {} : { end: formatClockDigits(end) }),
  }
}

/** What the form does when it is saved; `addedId` is what a new session gets. */
export function sessionVerb(
  cohortId: Id,
  id: Id | null,
  addedId: Id,
  { act, scope, instead, ...asked }: SessionValues,
): Verb {
  if (id === null) return addSession(cohortId, addedId, asked)
  if (act === 'cancel') return cancelSession(id, scope, { reason: asked.reason, instead })
  return act === 'putBack' ? putBackSession(id, scope) : changeSession(id, scope, asked)
}
