import type { Id } from '../record/id'
import type { Cohort, Session } from './cohort'

/** Who leads a session: its own leaders, such as a substitute, or the round's. */
export function leadersOf({ leaderIds }: Pick<Session, 'leaderIds'>, cohort: Pick<Cohort, 'leaderIds'>): readonly Id[] {
  return leaderIds ?? cohort.leaderIds
}

/** The room that a session takes; null when it takes none. */
export function roomOf({ site, roomId }: Pick<Session, 'site' | 'roomId'>, cohort: Pick<Cohort, 'roomId'>): Id | null {
  if (site === 'digital') return null
  return site === 'room' ? roomId : cohort.roomId
}

/** Whether a session is held digitally, and only so. */
export function isDigital({ site }: Pick<Session, 'site'>, { venue }: Pick<Cohort, 'venue'>): boolean {
  return site === 'digital' || (site === 'asRound' && venue === 'digital')
}
