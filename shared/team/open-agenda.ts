import { refused, type Circumstances, type Outcome, type Verb } from '../record/change'
import type { Id } from '../record/id'
import { rowOf, type State } from '../record/state'
import type { AgendaItem, Meeting } from './meeting'

/** Runs when the meeting is there and its agenda may still change. */
export function onAgenda(
  meetingId: Id,
  run: (state: State, circumstances: Circumstances, meeting: Meeting) => Outcome,
): Verb {
  return (state, circumstances) => {
    const meeting = rowOf(state, 'meetings', meetingId)
    if (!meeting) return refused({ message: 'Mötet finns inte kvar.' })
    return notOpenForChange(meeting) ?? run(state, circumstances, meeting)
  }
}

/** Runs when the item is there and its agenda may still change. */
export function onItem(
  itemId: Id,
  run: (state: State, item: AgendaItem, circumstances: Circumstances, meeting: Meeting) => Outcome,
): Verb {
  return (state, circumstances) => {
    const item = rowOf(state, 'agendaItems', itemId)
    if (!item) return refused({ message: 'Punkten finns inte kvar på dagordningen.' })
    return onAgenda(item.meetingId, (_, __, meeting) => run(state, item, circumstances, meeting))(state, circumstances)
  }
}

function notOpenForChange({ status }: Meeting): Outcome | undefined {
  if (status === 'held') return refused({ message: 'Mötet är hållet. Dagordningen kan inte ändras längre.' })
  if (status === 'cancelled') return refused({ message: 'Mötet är inställt. Dagordningen kan inte ändras längre.' })
  return undefined
}
