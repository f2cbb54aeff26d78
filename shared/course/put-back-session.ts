import type { IsoDate } from '../calendar/date'
import { done, put, refused, type Verb } from '../record/change'
import type { Id } from '../record/id'
import type { State } from '../record/state'
import type { Cohort, Session } from './cohort'
import { replaced } from './move-session'
import { planFor } from './plan-for'
import { plannedFields, type SessionFields } from './replan'
import { roundFollows } from './round-follows'
import { checkIsAhead, checkMeetsOnce, whyBlocked } from './session-conflicts'
import { calledIn, findScope, type SessionScope } from './session-scope'

/** Whether there is something to put back: it is cancelled, or was moved from somewhere. */
export function canBePutBack({ status, movedFrom }: Session): boolean {
  return status === 'cancelled' || movedFrom !== null
}

/** Puts sessions back: a cancelled one takes place again where it stood, a moved one where it was moved from. */
export function putBackSession(id: Id, scope: SessionScope): Verb {
  return (state, { today }) => {
    const found = findScope(state, id, scope, today)
    if (!found.ok) return refused(found.problem)
    const { session, cohort, all, reached } = found.scoped
    if (!canBePutBack(session)) return refused({ message: 'Tillfället är varken inställt eller flyttat.' })

    const natural = naturalPlan(state, cohort)
    const back = reached.filter(canBePutBack).map((one) => inItsPlace(one, natural))
    const problems = [...checkIsAhead(back, today), ...checkMeetsOnce(all, back, today)]
    const block = back
      .filter(({ reason }) => reason === '')
      .map((one) => whyBlocked(state, cohort, one))
      .find((why) => why !== undefined)
    if (block !== undefined)
      problems.push({ message: `${block}. Välj Flytta i stället, och skriv varför ni träffas ändå.` })
    if (problems.length > 0) return refused(...problems.map(({ message }) => ({ message })))

    const after = replaced(all, back)
    return done(`lade tillbaka ${calledIn(scope === 'all' ? all : after, session, scope)}`, [
      ...back.map((one) => put('sessions', one)),
      ...roundFollows(state, cohort, { before: all, after }),
    ])
  }
}

/** What the round's plan says of its days, whatever was changed by hand. */
function naturalPlan(state: State, cohort: Cohort): ReadonlyMap<IsoDate, SessionFields> {
  const { sessions } = planFor(state, cohort)
  return new Map(sessions.map((planned) => [planned.date, plannedFields(planned, cohort.usedAnyway)]))
}

/**
 * A cancelled session stands where it stood; only then a moved one goes where it came from. On a day of the plan it follows
 * the plan again, with the plan's reason; elsewhere it stays by hand.
 */
function inItsPlace(session: Session, natural: ReadonlyMap<IsoDate, SessionFields>): Session {
  if (session.status === 'cancelled' && session.movedFrom !== null) return { ...session, status: 'moved' }
  const place = session.movedFrom ?? session
  const { date, start, end } = place
  const planned = natural.get(date)
  const isPlanned = planned?.start === start && planned.end === end
  return {
    ...session,
    date,
    start,
    end,
    movedFrom: null,
    status: isPlanned ? 'planned' : 'moved',
    reason: isPlanned ? planned.reason : '',
  }
}
