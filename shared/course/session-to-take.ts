import type { IsoDate } from '../calendar/date'
import type { Cohort } from './cohort'
import type { RoundAttendance, SessionAttendance } from './round-attendance'

/** The first session of a round under way that has been, or is today, and is *ej tagen*. */
export function sessionToTake(
  { sessions }: RoundAttendance,
  { status }: Pick<Cohort, 'status'>,
  today: IsoDate,
): SessionAttendance | undefined {
  if (status !== 'running') return undefined
  return sessions.find(({ session, isTaken }) => !isTaken && session.status !== 'cancelled' && session.date <= today)
}
