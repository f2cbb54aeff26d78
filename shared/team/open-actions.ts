import type { Id } from '../record/id'
import { inOrder } from '../record/order'
import { rowOf, rowsOf, type State } from '../record/state'
import type { ActionItem } from './meeting'

/** Whether somebody still has it to do. One from a meeting that is put away is put away with it. */
export function isOpen(state: State, { status, putAwayAt, meetingId }: ActionItem): boolean {
  return status === 'open' && putAwayAt === null && rowOf(state, 'meetings', meetingId)?.putAwayAt === null
}

/** Soonest first, and without a date last. */
export function byDue(a: ActionItem, b: ActionItem): number {
  const when = ({ dueOn }: ActionItem) => dueOn ?? '9999-12-31'
  return inOrder(when(a), when(b)) || inOrder(a.id, b.id)
}

/** What the team's meetings have left to do, soonest first. */
export function openActions(state: State, teamId: Id): ActionItem[] {
  return rowsOf(state, 'actions')
    .filter((action) => isOpen(state, action) && rowOf(state, 'meetings', action.meetingId)?.teamId === teamId)
    .sort(byDue)
}
