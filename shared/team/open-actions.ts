import type { Id } from '../record/id'
import { inOrder } from '../record/order'
import { rowOf, rowsOf, type State } from '../record/state'
import type { ActionItem } from './meeting'

/** What the team's meetings have left to do, soonest first and without a date last. */
export function openActions(state: State, teamId: Id): ActionItem[] {
  const when = ({ dueOn }: ActionItem) => dueOn ?? '9999-12-31'
  return rowsOf(state, 'actions')
    .filter((action) => action.status === 'open' && rowOf(state, 'meetings', action.meetingId)?.teamId === teamId)
    .sort((a, b) => inOrder(when(a), when(b)) || inOrder(a.id, b.id))
}
