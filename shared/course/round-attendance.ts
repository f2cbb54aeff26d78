import { minutesBetween } from '../calendar/clock'
import type { Id } from '../record/id'
import { rowsBy } from '../record/rows-by'
import type { State } from '../record/state'
import { absentInARow } from './absent-in-a-row'
import type { Attendance, AttendanceState } from './attendance'
import type { Session } from './cohort'
import type { Enrolment } from './enrolment'
import { tookPart } from './enrolment-status'
import { enrolmentsOf } from './participation'
import { numbersOf, sessionsOf } from './sessions'

/** How many came of those who were called, in people at sessions and in minutes. */
export interface Tally {
  readonly present: number
  readonly called: number
  readonly minutes: number
  readonly ofMinutes: number
}

/** One session of a round with the attendance of each who is expected, by enrolment. */
export interface SessionAttendance {
  readonly session: Session
  /** Counted from 1 over the sessions that take place; 0 for one that is cancelled. */
  readonly number: number
  readonly isTaken: boolean
  readonly expected: ReadonlySet<Id>
  readonly rows: ReadonlyMap<Id, Attendance>
  readonly tally: Tally
}

/** One participant over all sessions whose attendance is taken. */
export interface PersonAttendance {
  readonly enrolment: Enrolment
  readonly tally: Tally
  /** What the rows show and nobody judges: absences in a row. */
  readonly pattern: string | undefined
}

export interface RoundAttendance {
  readonly sessions: readonly SessionAttendance[]
  readonly people: readonly PersonAttendance[]
  readonly tally: Tally
}

/** The attendance of a round. Sessions that are *ej tagna* or cancelled are in no sum. */
export function roundAttendance(state: State, cohortId: Id): RoundAttendance {
  const all = sessionsOf(state, cohortId)
  const numbers = numbersOf(all)
  const enrolments = enrolmentsOf(state, cohortId)
  const enrolmentIds = new Set(enrolments.map(({ id }) => id))
  const sessions = all.map((session): SessionAttendance => {
    const rows = rowsOfSession(state, session.id, enrolmentIds)
    const isTaken = session.attendanceTakenAt !== null && session.status !== 'cancelled'
    return {
      session,
      number: numbers.get(session.id) ?? 0,
      isTaken,
      expected: new Set(rosterOf(enrolments, session, rows).map(({ id }) => id)),
      rows,
      tally: isTaken ? sum([...rows.values()].map((row) => tallyOf(row, session))) : nothing,
    }
  })
  const counted = sessions.filter(({ isTaken }) => isTaken)
  const people = enrolments
    .filter(({ id }) => sessions.some(({ expected }) => expected.has(id)))
    .map((enrolment): PersonAttendance => {
      const own = counted.flatMap(({ session, number, rows }) => {
        const row = rows.get(enrolment.id)
        return row ? [{ session, number, row }] : []
      })
      return {
        enrolment,
        tally: sum(own.map(({ row, session }) => tallyOf(row, session))),
        pattern: absentInARow(own.map(({ number, row }) => ({ number, state: row.state }))),
      }
    })
  return { sessions, people, tally: sum(counted.map(({ tally }) => tally)) }
}

/** Rows of a place that was taken away count no more. */
function rowsOfSession(state: State, sessionId: Id, enrolmentIds: ReadonlySet<Id>): Map<Id, Attendance> {
  const rows = rowsBy(state, 'attendances', 'sessionId', sessionId)
  return new Map(rows.filter(({ enrolmentId }) => enrolmentIds.has(enrolmentId)).map((row) => [row.enrolmentId, row]))
}

/**
 * Who is expected at a session: those who take part that day, and whoever has attendance there already. People who began
 * with the round were there from its first session, whatever day somebody pressed the button.
 */
export function rosterOf(
  enrolments: readonly Enrolment[],
  { date }: Pick<Session, 'date'>,
  rows: ReadonlyMap<Id, Attendance>,
): Enrolment[] {
  const began = enrolments.filter(tookPart)
  const roundBegan = began.reduce(
    (first, { startedOn }) => ((startedOn ?? '') < first ? (startedOn ?? '') : first),
    '9999',
  )
  return enrolments.filter((enrolment) => {
    if (rows.has(enrolment.id)) return true
    const { status, startedOn, endedOn } = enrolment
    const hasCome = startedOn === null || startedOn <= roundBegan || startedOn <= date
    const hasLeft = status === 'discontinued' && endedOn !== null && endedOn < date
    return tookPart(enrolment) && hasCome && !hasLeft
  })
}

const isThere: readonly AttendanceState[] = ['present', 'late', 'part']

/** Whether somebody was in the room, for all of the session or a part of it. */
export function wasThere({ state }: Pick<Attendance, 'state'>): boolean {
  return isThere.includes(state)
}

const nothing: Tally = { present: 0, called: 0, minutes: 0, ofMinutes: 0 }

/** Time made up for counts as time in the room, up to the length of the session. */
function tallyOf(row: Attendance, { start, end }: Session): Tally {
  if (row.state === 'notCalled') return nothing
  const ofMinutes = minutesBetween(start, end)
  const inRoom = wasThere(row) ? (row.minutes ?? ofMinutes) : 0
  return {
    present: wasThere(row) ? 1 : 0,
    called: 1,
    minutes: Math.min(ofMinutes, inRoom + row.madeUpMinutes),
    ofMinutes,
  }
}

function sum(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (all, one) => ({
      present: all.present + one.present,
      called: all.called + one.called,
      minutes: all.minutes + one.minutes,
      ofMinutes: all.ofMinutes + one.ofMinutes,
    }),
    nothing,
  )
}
