import type { Id } from '../record/id'
import { rowOf, type State } from '../record/state'
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

/** Where a session meets, in words: `Sal 2, Arbetsförmedlingen Haninge`, or `Digitalt` with its link. */
export function placeOf(state: State, cohort: Cohort, session: Session): string {
  const digital = isDigital(session, cohort)
  const room = rowOf(state, 'rooms', roomOf(session, cohort))
  const place = digital ? 'Digitalt' : [room?.name, room?.place].filter(Boolean).join(', ')
  const link = digital || cohort.venue === 'hybrid' ? session.digitalLink || cohort.digitalLink : ''
  return [place, link].filter(Boolean).join(' · ')
}
