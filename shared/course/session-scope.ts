import type { IsoDate } from '../calendar/date'
import { formatDay } from '../calendar/format'
import type { Problem } from '../record/change'
import type { Id } from '../record/id'
import { rowOf, type State } from '../record/state'
import type { Cohort, Session } from './cohort'
import { cohortIs } from './cohort-status'
import { isOver, numbersOf, sessionsOf } from './sessions'

/** How many of a round's coming sessions a change is for: bara detta, detta och följande, alla. */
export type SessionScope = 'one' | 'following' | 'all'

/** A session that somebody changes, with those that are to change like it. */
export interface Scoped {
  readonly cohort: Cohort
  readonly session: Session
  /** All sessions of the round, in order. */
  readonly all: readonly Session[]
  /** The session and the others that the scope reaches, in order: coming ones only, cancelled ones among them. */
  readonly reached: readonly Session[]
  /** What the history calls them: `tillfälle 4`, `tillfälle 4 och följande`, `alla kommande tillfällen`. */
  readonly called: string
}

type Found = { readonly ok: true; readonly scoped: Scoped } | { readonly ok: false; readonly problem: Problem }

const refuse = (message: string): Found => ({ ok: false, problem: { message } })

/** Finds the sessions of a scope. What has been held is never among them, and never changes. */
export function findScope(state: State, id: Id, scope: SessionScope, today: IsoDate): Found {
  const session = rowOf(state, 'sessions', id)
  const cohort = rowOf(state, 'cohorts', session?.cohortId ?? null)
  if (!session || !cohort) return refuse('Tillfället finns inte kvar. Stäng rutan och se efter i listan.')
  const closed = whyClosed(cohort)
  if (closed !== undefined) return refuse(closed)
  if (isOver(session, cohort, today)) return refuse('Tillfället är genomfört och ligger kvar som det är.')

  const all = sessionsOf(state, cohort.id)
  const place = all.findIndex((one) => one.id === id)
  const reached = all.filter((one, index) => {
    if (one.id === id) return true
    return scope !== 'one' && one.date >= today && !isOver(one, cohort, today) && (scope === 'all' || index > place)
  })
  return { ok: true, scoped: { cohort, session, all, reached, called: calledIn(all, session, scope) } }
}

/** Why the sessions of a round cannot be changed, if they cannot. */
export function whyClosed({ status }: Pick<Cohort, 'status'>): string | undefined {
  if (status !== 'finished' && status !== 'cancelled') return undefined
  return `Omgången är ${cohortIs[status]}. Dess tillfällen går inte att ändra.`
}

/** A cancelled session has no number, and is called by its day. */
export function calledIn(all: readonly Session[], session: Session, scope: SessionScope = 'one'): string {
  if (scope === 'all') return 'alla kommande tillfällen'
  const number = numbersOf(all).get(session.id)
  const one = number === undefined ? `tillfället ${formatDay(session.date)}` : `tillfälle ${number}`
  return scope === 'following' ? `${one} och följande` : one
}
