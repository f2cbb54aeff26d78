import { done, put, refused, type Problem, type Verb } from '../record/change'
import { checkLine } from '../record/checks'
import { countOf } from '../record/count'
import type { Id } from '../record/id'
import { rowOf, type State } from '../record/state'
import { oneLine } from '../record/text'
import type { Cohort } from './cohort'
import { canBeCancelled, cohortGone, cohortIs } from './cohort-status'
import { cohortTitle } from './cohort-title'
import { sessionsOf } from './sessions'
import { sendOn, strandedIn, whyNoWay, type WayOn } from './way-on'

/** What the form gives: why, and the way on of each place in the round; empty where none is chosen yet. */
export interface CancelInput {
  readonly reason: string
  readonly ways: Readonly<Record<Id, WayOn | ''>>
}

/**
 * Cancels a round that has not begun. Everybody with a place, an offer or a place in its queue is sent on in the same
 * change, so it waits until each has a way.
 */
export function cancelCohort(cohortId: Id, { reason, ways }: CancelInput): Verb {
  return (state, circumstances) => {
    const cohort = rowOf(state, 'cohorts', cohortId)
    if (!cohort) return cohortGone()
    if (!canBeCancelled(cohort)) {
      return refused({ message: `Omgången är ${cohortIs[cohort.status]} och kan inte ställas in.` })
    }
    const why = oneLine(reason)
    const stranded = strandedIn(state, cohortId)
    const problems = [
      ...checkLine('reason', why, 'Skriv varför omgången ställs in.'),
      ...checkWays(
        state,
        cohort,
        stranded.map(({ id }) => ways[id] ?? ''),
      ),
    ]
    if (problems.length > 0) return refused(...problems)
    const cancelled = { ...cohort, status: 'cancelled' as const, cancelReason: why }
    const wayOf = ({ id }: { readonly id: Id }) => ways[id] || 'queue'
    return done('ställde in en kursomgång', [
      put('cohorts', cancelled),
      ...sessionsOf(state, cohortId)
        .filter(({ status }) => status !== 'held')
        .map((session) => put('sessions', { ...session, status: 'cancelled' })),
      ...sendOn(state, stranded, wayOf, circumstances),
    ])
  }
}

/** Takes everybody of a round to another one and cancels it: those with a place first, in the order of the queue. */
export function mergeCohort(cohortId: Id, intoId: Id | null): Verb {
  return (state, circumstances) => {
    const into = rowOf(state, 'cohorts', intoId)
    if (!into) return refused({ field: 'intoId', message: 'Välj omgången som den slås ihop med.' })
    const ways = Object.fromEntries(strandedIn(state, cohortId).map(({ id }) => [id, into.id]))
    const reason = `Slogs ihop med ${cohortTitle(state, into)}.`
    const outcome = cancelCohort(cohortId, { reason, ways })(state, circumstances)
    if (!outcome.ok) return outcome
    return done('slog ihop två kursomgångar', outcome.change.puts)
  }
}

function checkWays(state: State, cohort: Cohort, ways: readonly (WayOn | '')[]): Problem[] {
  const lacking = ways.filter((way) => way === '').length
  if (lacking > 0) {
    const message = `${countOf(lacking, 'person', 'personer')} saknar väg vidare. Välj för var och en, eller för alla på en gång.`
    return [{ field: 'ways', message }]
  }
  const why = ways
    .map((way) =>
      way === '' ? undefined : whyNoWay(state, { cohortId: cohort.id, templateId: cohort.templateId }, way),
    )
    .find(Boolean)
  return why === undefined ? [] : [{ field: 'ways', message: why }]
}
