import type { IsoDate } from '../calendar/date'
import type { Id } from '../record/id'
import { inOrder } from '../record/order'
import { rowsBy } from '../record/rows-by'
import type { State } from '../record/state'
import type { Cohort, Session } from './cohort'

/** The sessions of a round in the order that they are held. */
export function sessionsOf(state: State, cohortId: Id | null): Session[] {
  return [...rowsBy(state, 'sessions', 'cohortId', cohortId)].sort((a, b) =>
    inOrder(a.date + a.start, b.date + b.start),
  )
}

/**
 * Whether a session has taken place: it is marked as held, its attendance is taken, or its day has passed in a round that
 * has started. A day that passes in a round that never started holds no session.
 */
export function isOver(
  { status, date, attendanceTakenAt }: Session,
  cohort: Pick<Cohort, 'status'>,
  today: IsoDate,
): boolean {
  if (status === 'held' || attendanceTakenAt !== null) return true
  const hasStarted = cohort.status === 'running' || cohort.status === 'finished'
  return status !== 'cancelled' && hasStarted && date < today
}

/** The first and the last day of sessions in order. One that is cancelled is neither, unless all are. */
export function spanOf(inOrder: readonly Session[]): { readonly first?: IsoDate; readonly last?: IsoDate } {
  const standing = inOrder.filter(({ status }) => status !== 'cancelled')
  const counted = standing.length > 0 ? standing : inOrder
  const [first, last] = [counted[0]?.date, counted.at(-1)?.date]
  return first && last ? { first, last } : {}
}

/** The numbers of the sessions that take place, from 1. One that is cancelled has none. */
export function numbersOf(inOrder: readonly Session[]): ReadonlyMap<Id, number> {
  const standing = inOrder.filter(({ status }) => status !== 'cancelled')
  return new Map(standing.map(({ id }, index) => [id, index + 1]))
}
