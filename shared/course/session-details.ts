import { done, put, refused, type Outcome, type Problem, type Verb } from '../record/change'
import { checkLength } from '../record/checks'
import type { Id } from '../record/id'
import { rowOf, type State } from '../record/state'
import { oneLine } from '../record/text'
import type { Cohort, Session } from './cohort'
import { checkLink } from './digital-link'
import { whatHinders } from './hindrances'
import { statedReason } from './session-conflicts'
import { findScope, type SessionScope } from './session-scope'

/** Fields of a session, or why it cannot have them. */
type Answer = { readonly problems: readonly Problem[] } | { readonly fields: Partial<Session> }

/** Gives sessions leaders of their own, such as a substitute; the round's own leaders give them back to the round. */
export function substituteLeaders(
  id: Id,
  scope: SessionScope,
  { leaderIds, reason }: { readonly leaderIds: readonly Id[]; readonly reason: string },
): Verb {
  return changeReached(id, scope, reason, 'bytte ledare för', (state, cohort) => ownLeaders(state, cohort, leaderIds))
}

/** The leaders of a session as its row holds them. */
export function ownLeaders(state: State, cohort: Cohort, leaderIds: readonly Id[]): Answer {
  if (sameIds(leaderIds, cohort.leaderIds)) return { fields: { leaderIds: null } }
  if (leaderIds.length === 0) return { problems: [{ field: 'leaderIds', message: 'Välj vem som leder.' }] }
  const isGone = leaderIds.some((leaderId) => !rowOf(state, 'staff', leaderId))
  if (isGone) return { problems: [{ field: 'leaderIds', message: 'Ledaren finns inte kvar. Välj en annan.' }] }
  return { fields: { leaderIds: [...leaderIds] } }
}

/** Whether two lists name the same, in any order. */
export function sameIds(some: readonly Id[], others: readonly Id[]): boolean {
  return [...some].sort().join() === [...others].sort().join()
}

/** Where sessions meet, as the form gives it. */
export interface SiteInput {
  readonly site: Session['site']
  readonly roomId: Id | null
  readonly digitalLink: string
}

/** Lets sessions meet in another room, or digitally, or as the round does. */
export function changeSite(id: Id, scope: SessionScope, asked: SiteInput & { readonly reason: string }): Verb {
  return changeReached(id, scope, asked.reason, 'bytte lokal för', (state) => ownSite(state, asked))
}

/** Where a session meets as its row holds it. */
export function ownSite(state: State, { site, roomId, digitalLink }: SiteInput): Answer {
  const link = oneLine(digitalLink)
  if (site === 'room' && !rowOf(state, 'rooms', roomId)) {
    return { problems: [{ field: 'roomId', message: 'Välj en lokal.' }] }
  }
  const problems = site === 'digital' ? checkLink('digitalLink', link) : []
  if (problems.length > 0) return { problems }
  return { fields: { site, roomId: site === 'room' ? roomId : null, digitalLink: site === 'digital' ? link : '' } }
}

/** Says what sessions are about. */
export function nameTheme(id: Id, scope: SessionScope, typed: string): Verb {
  return changeReached(id, scope, '', 'ändrade temat för', () => {
    const theme = oneLine(typed)
    const problems = checkLength('theme', theme)
    return problems.length > 0 ? { problems } : { fields: { theme } }
  })
}

/**
 * Writes why sessions are as they are, and changes nothing else. Where something stands in the way of one, that comes first:
 * so it is known that it was answered.
 */
export function explainSession(id: Id, scope: SessionScope, reason: string): Verb {
  return changeReached(id, scope, reason, 'skrev skälet till', () =>
    oneLine(reason) === ''
      ? { problems: [{ message: 'Inget är ändrat. Ändra dag, tid, ledare, lokal eller tema.' }] }
      : { fields: {} },
  )
}

/** Changes the same fields of every session that the scope reaches and that takes place. A reason that is given stays. */
function changeReached(
  id: Id,
  scope: SessionScope,
  typedReason: string,
  did: string,
  asked: (state: State, cohort: Cohort) => Answer,
): Verb {
  return (state, { today }): Outcome => {
    const found = findScope(state, id, scope, today)
    if (!found.ok) return refused(found.problem)
    const { session, cohort, reached, called } = found.scoped
    if (session.status === 'cancelled') return refused({ message: 'Tillfället är inställt. Lägg tillbaka det först.' })
    const reason = oneLine(typedReason)
    const answer = asked(state, cohort)
    const problems = [...('problems' in answer ? answer.problems : []), ...checkLength('reason', reason)]
    if ('problems' in answer || problems.length > 0) return refused(...problems)
    return done(
      `${did} ${called}`,
      reached
        .filter(({ status }) => status !== 'cancelled')
        .map((one) => ({ ...one, ...answer.fields }))
        .map((one) =>
          put(
            'sessions',
            reason === '' ? one : { ...one, reason: statedReason(whatHinders(state, cohort, one), reason) },
          ),
        ),
    )
  }
}
