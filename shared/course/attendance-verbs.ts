import { minutesBetween } from '../calendar/clock'
import {
  done,
  put,
  putDeleted,
  putNew,
  refused,
  type Fields,
  type Problem,
  type Put,
  type Verb,
} from '../record/change'
import { checkLength } from '../record/checks'
import type { Id } from '../record/id'
import { sameContent } from '../record/same-content'
import { rowsBy } from '../record/rows-by'
import { rowOf, type State } from '../record/state'
import { oneLine } from '../record/text'
import type { Attendance, AttendanceState } from './attendance'
import { cohortIs } from './cohort-status'
import type { Session } from './cohort'
import { enrolmentsOf } from './participation'
import { rosterOf } from './round-attendance'

/** What the form holds of one participant; minutes as typed. */
export interface AttendanceMark {
  readonly state: AttendanceState
  readonly minutes: string
  readonly madeUpMinutes: string
  readonly note: string
}

/** What a participant is until somebody says otherwise. */
export const presentAsCalled: AttendanceMark = { state: 'present', minutes: '', madeUpMinutes: '', note: '' }

/** The marks of a session by enrolment; a participant without one was there. */
export type AttendanceMarks = Readonly<Record<string, AttendanceMark>>

/** The states of which it is said how long somebody was there. */
export const statesWithMinutes: readonly AttendanceState[] = ['late', 'part']

/** Takes the attendance of a session: a row for everybody who is expected, in one change. Taking it again corrects it. */
export function takeAttendance(sessionId: Id, marks: AttendanceMarks): Verb {
  return (state, circumstances) => {
    const session = rowOf(state, 'sessions', sessionId)
    const closed = notTakeable(state, session)
    if (!session || closed !== undefined) return refused({ message: closed ?? sessionGone })
    const rows = attendanceOf(state, sessionId)
    const roster = rosterOf(enrolmentsOf(state, session.cohortId), session, rows)
    if (roster.length === 0)
      return refused({ message: 'Ingen deltar i omgången den dagen, så det finns inget att fylla i.' })

    const problems: Problem[] = []
    const puts = roster.flatMap(({ id }): Put[] => {
      const read = readMark(id, marks[id] ?? presentAsCalled, session)
      problems.push(...read.problems)
      const saved = rows.get(id)
      const fields: Fields<'attendances'> = { sessionId, enrolmentId: id, ...read.fields }
      if (!saved) return [putNew('attendances', fields, circumstances)]
      const next: Attendance = { ...saved, ...fields }
      return sameContent(saved, next) ? [] : [put('attendances', next)]
    })
    if (problems.length > 0) return refused(...problems)
    const isNew = session.attendanceTakenAt === null
    if (!isNew && puts.length === 0) return done('ändrade närvaron vid ett tillfälle', [])
    const status = session.date <= circumstances.today ? 'held' : session.status
    return done(isNew ? 'tog närvaron vid ett tillfälle' : 'ändrade närvaron vid ett tillfälle', [
      put('sessions', { ...session, status, attendanceTakenAt: circumstances.now }),
      ...puts,
    ])
  }
}

/** Makes a session *ej tagen* again, for attendance that was taken at the wrong one. */
export function untakeAttendance(sessionId: Id): Verb {
  return (state, circumstances) => {
    const session = rowOf(state, 'sessions', sessionId)
    if (!session) return refused({ message: sessionGone })
    return done('gjorde närvaron vid ett tillfälle ej tagen', [
      put('sessions', { ...session, attendanceTakenAt: null }),
      ...[...attendanceOf(state, sessionId).values()].map((row) => putDeleted('attendances', row, circumstances)),
    ])
  }
}

/** The rows of one session, by enrolment. */
export function attendanceOf(state: State, sessionId: Id): ReadonlyMap<Id, Attendance> {
  return new Map(rowsBy(state, 'attendances', 'sessionId', sessionId).map((row) => [row.enrolmentId, row]))
}

const sessionGone = 'Tillfället finns inte kvar. Gå till omgången och välj ett annat.'

/** Why a session's attendance cannot be taken, with the way out; undefined when it can. */
export function notTakeable(state: State, session: Session | undefined): string | undefined {
  const cohort = rowOf(state, 'cohorts', session?.cohortId ?? null)
  if (!session || !cohort) return sessionGone
  if (session.status === 'cancelled')
    return 'Tillfället är inställt, så det har ingen närvaro. Lägg tillbaka det om det hölls.'
  if (cohort.status === 'running' || cohort.status === 'finished') return undefined
  if (cohort.status === 'cancelled') return 'Omgången är inställd, så den har ingen närvaro.'
  return `Omgången är ${cohortIs[cohort.status]}. Sätt den som pågående först: då räknas de anmälda som deltagare.`
}

function readMark(
  enrolmentId: Id,
  { state, minutes, madeUpMinutes, note }: AttendanceMark,
  { start, end }: Session,
): { fields: Pick<Attendance, 'state' | 'minutes' | 'madeUpMinutes' | 'note'>; problems: Problem[] } {
  const length = minutesBetween(start, end)
  const hasMinutes = statesWithMinutes.includes(state)
  const inRoom = hasMinutes ? readMinutes(minutes, length) : null
  const madeUp = state === 'notCalled' ? null : readMinutes(madeUpMinutes, length)
  const text = oneLine(note)
  const at = (field: keyof AttendanceMark, message: string): Problem => ({
    field: `marks.${enrolmentId}.${field}`,
    message,
  })
  return {
    fields: { state, minutes: inRoom ?? null, madeUpMinutes: madeUp ?? 0, note: text },
    problems: [
      ...(inRoom === undefined || (state === 'part' && inRoom === null) ? [at('minutes', `Skriv 0–${length}.`)] : []),
      ...(madeUp === undefined ? [at('madeUpMinutes', `Skriv 0–${length} minuter.`)] : []),
      ...checkLength(`marks.${enrolmentId}.note`, text),
    ],
  }
}

/** Typed minutes: null for none, undefined for what is no number of minutes of the session. */
function readMinutes(typed: string, length: number): number | null | undefined {
  const text = typed.trim()
  if (text === '') return null
  const minutes = Number(text)
  return Number.isInteger(minutes) && minutes >= 0 && minutes <= length ? minutes : undefined
}
