import { done, put, refused, type Verb } from '../record/change'
import type { Id } from '../record/id'
import { rowOf, type State } from '../record/state'
import { gateAtMeeting } from './case-gate'
import { clearedNow, type Cleared } from './gate-change'
import { leavingProblem } from './left-out'
import type { AgendaItem, Meeting } from './meeting'
import { onItem } from './open-agenda'

/**
 * Lets parties leave the room while a case is taken up, for those that its consent does not name. Whoever presents the case
 * stays, and so does at least one party.
 */
export function leaveOutParties(itemId: Id, partyIds: readonly Id[]): Verb {
  return onItem(itemId, (state, item, _, meeting) => {
    const leftOutPartyIds = [...new Set([...item.leftOutPartyIds, ...partyIds])]
    const problem = leavingProblem(state, { ...item, leftOutPartyIds }, meeting)
    if (problem !== undefined) return refused({ message: problem })
    const name = partyIds.length === 1 ? 'lät en part lämna rummet' : 'lät parter lämna rummet'
    const isSame = leftOutPartyIds.length === item.leftOutPartyIds.length
    const cleared = clearedBy(state, { ...item, leftOutPartyIds }, meeting)
    return done(name, isSame ? [] : [put('agendaItems', { ...item, leftOutPartyIds, ...cleared })])
  })
}

/** What the gate opens for when the parties have left; nothing when it stays shut all the same. */
function clearedBy(state: State, item: AgendaItem, meeting: Meeting): Partial<Cleared> {
  const taken = rowOf(state, 'cases', item.caseId)
  const isOpen = taken !== undefined && gateAtMeeting(state, taken, meeting, item).state !== 'blocked'
  return isOpen ? clearedNow(state, meeting, item) : {}
}

/** Calls a party back to an item. Whether its case may still be taken up is judged anew wherever it is shown. */
export function callPartyBack(itemId: Id, partyId: Id): Verb {
  return onItem(itemId, (_, item) => {
    const leftOutPartyIds = item.leftOutPartyIds.filter((id) => id !== partyId)
    const isSame = leftOutPartyIds.length === item.leftOutPartyIds.length
    return done('kallade tillbaka en part', isSame ? [] : [put('agendaItems', { ...item, leftOutPartyIds })])
  })
}
