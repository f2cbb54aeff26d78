import type { IsoDate } from '../calendar/date'
import { done, refused, type Circumstances, type Put, type Verb } from '../record/change'
import type { Id } from '../record/id'
import type { State } from '../record/state'
import { oneLine } from '../record/text'
import { withPuts } from '../record/with-puts'
import type { Session } from './cohort'
import { isSameTime, movedAlong, moveSession, readWhen, type WhenInput } from './move-session'
import type { Standing } from './session-conflicts'
import { changeSite, explainSession, nameTheme, sameIds, substituteLeaders, type SiteInput } from './session-details'
import { leadersOf } from './session-place'
import { findScope, type SessionScope } from './session-scope'

/** Everything about a session that can be changed at once. */
export interface SessionInput extends WhenInput, SiteInput {
  readonly leaderIds: readonly Id[]
  readonly theme: string
  readonly reason: string
}

/**
 * Changes what is asked for and nothing else: when, who leads, where, and the theme, for all that the scope reaches. Whoever
 * leads and where comes first, for a day may be closed to those who led before.
 */
export function changeSession(id: Id, scope: SessionScope, asked: SessionInput): Verb {
  return (state, circumstances) => {
    const found = findScope(state, id, scope, circumstances.today)
    if (!found.ok) return refused(found.problem)
    const { session, cohort, called } = found.scoped
    const when = readWhen(asked, circumstances.today)
    if (when.value === null) return refused(...when.problems)

    const moves = session.status === 'cancelled' || !isSameTime(session, when.value)
    const reasonFor = (part: 'move' | 'other') => (moves === (part === 'move') ? asked.reason : '')
    const { leaderIds, theme } = asked
    const parts: Verb[] = [
      ...(sameIds(leaderIds, leadersOf(session, cohort))
        ? []
        : [substituteLeaders(id, scope, { leaderIds, reason: reasonFor('other') })]),
      ...(isSameSite(session, asked) ? [] : [changeSite(id, scope, { ...siteOf(asked), reason: reasonFor('other') })]),
      ...(oneLine(theme) === session.theme ? [] : [nameTheme(id, scope, theme)]),
      ...(moves ? [moveSession(id, scope, { ...asked, reason: reasonFor('move') })] : []),
    ]
    if (parts.length === 0) return explainSession(id, scope, asked.reason)(state, circumstances)
    return inOneChange(parts, `ändrade ${called}`, state, circumstances)
  }
}

function siteOf({ site, roomId, digitalLink }: SiteInput): SiteInput {
  return { site, roomId, digitalLink }
}

function isSameSite(session: Session, { site, roomId, digitalLink }: SiteInput): boolean {
  if (site !== session.site) return false
  return (
    site === 'asRound' || (site === 'room' ? roomId === session.roomId : oneLine(digitalLink) === session.digitalLink)
  )
}

/** Several verbs as one, each after the other; what one of them refuses, all do. One alone keeps its own name. */
function inOneChange(parts: readonly Verb[], name: string, state: State, circumstances: Circumstances) {
  const rows = new Map<string, Put>()
  let [now, called] = [state, name]
  for (const part of parts) {
    const outcome = part(now, circumstances)
    if (!outcome.ok) return outcome
    now = withPuts(now, outcome.change.puts)
    called = parts.length === 1 ? outcome.change.name : name
    for (const put of outcome.change.puts) rows.set(`${put.table} ${put.row.id}`, put)
  }
  return done(called, [...rows.values()])
}

/**
 * The sessions that a form reaches, each as it would be; undefined as long as its day or time cannot be read, or nothing
 * can be changed.
 */
export function sessionsAsAsked(
  state: State,
  id: Id,
  { scope, ...asked }: SessionInput & { readonly scope: SessionScope },
  today: IsoDate,
): Session[] | undefined {
  const found = findScope(state, id, scope, today)
  const when = readWhen(asked, today)
  if (!found.ok || when.value === null) return undefined
  const { session, cohort, reached } = found.scoped
  const isSubstituted = !sameIds(asked.leaderIds, leadersOf(session, cohort))
  const isElsewhere = !isSameSite(session, asked)
  const along = movedAlong(session, when.value)
  return reached
    .filter((one) => one.id === id || one.status !== 'cancelled')
    .map((one) => ({
      ...one,
      ...along(one),
      ...(isSubstituted ? { leaderIds: [...asked.leaderIds] } : {}),
      ...(isElsewhere ? siteOf(asked) : {}),
    }))
}

/** One more session as its form asks for it; undefined as long as its day or time cannot be read. */
export function sessionAsAdded(id: Id, asked: SessionInput, today: IsoDate): Standing | undefined {
  const when = readWhen(asked, today)
  return when.value === null ? undefined : { id, ...when.value, ...siteOf(asked), leaderIds: [...asked.leaderIds] }
}
