import { formatClockDigits, formatDate } from '../calendar/format'
import { refused, type Verb } from '../record/change'
import type { Id } from '../record/id'
import { rowOf } from '../record/state'
import { moveSession } from './move-session'
import type { Alternative } from './session-alternatives'
import { changeSite, substituteLeaders } from './session-details'

/** Takes a way out of what speaks against one session: another day or time, another leader, or another room. */
export function takeAlternative(id: Id, changes: Alternative['changes']): Verb {
  return (state, circumstances) => {
    const session = rowOf(state, 'sessions', id)
    if (!session) return refused({ message: 'Tillfället finns inte kvar.' })
    const { leaderIds, site, roomId = null } = changes
    const { date, start, end } = { ...session, ...changes }
    if (leaderIds) return substituteLeaders(id, 'one', { leaderIds, reason: '' })(state, circumstances)
    if (site) return changeSite(id, 'one', { site, roomId, digitalLink: '', reason: '' })(state, circumstances)
    const when = { date: formatDate(date), start: formatClockDigits(start), end: formatClockDigits(end) }
    return moveSession(id, 'one', { ...when, reason: '' })(state, circumstances)
  }
}
