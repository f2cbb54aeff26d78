import * as z from 'zod'
import { Id } from '../record/id'
import { row } from '../record/row'

/** `notCalled` is somebody whom the session was not for; they are in no sum of attendance (`domain.md` §3). */
export const AttendanceState = z.enum(['present', 'late', 'part', 'excused', 'sick', 'unexcused', 'notCalled'])
export type AttendanceState = z.infer<typeof AttendanceState>

/**
 * One participant at one session. A row is there once the session's attendance is taken (`attendanceTakenAt` of the
 * session); before that nobody is present or absent.
 */
export const Attendance = row({
  sessionId: Id,
  enrolmentId: Id,
  state: AttendanceState,
  /** Minutes in the room; null stands for the whole session when present, for none when absent. */
  minutes: z.number().int().nonnegative().nullable(),
  /** Minutes made up for at another time (ersatt tid). */
  madeUpMinutes: z.number().int().nonnegative(),
  /** Never a diagnosis: the form says so. */
  note: z.string(),
})
export type Attendance = z.infer<typeof Attendance>
