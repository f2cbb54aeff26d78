import { rowOf, type State } from '../../record/state'
import { numberedItems } from '../agenda'
import type { AgendaItem } from '../meeting'
import { itemTimes } from './item-times'
import { attendees, type Attendee } from './presence'
import { recusedFrom } from './recusal'
import { hasLeft, wasThere } from './stays'

/**
 * Those who are called or there and stay in the room for an item: not one whose party leaves it, nor one who is biased, has
 * gone, or was not there when it was taken up.
 */
export function stayingFor(state: State, item: AgendaItem): readonly Attendee[] {
  const recused = new Set(recusedFrom(state, item).map(({ person }) => person.staff.id))
  const isHere = presenceAt(state, item)
  return attendees(state, item.meetingId).filter(
    (person) =>
      person.status !== 'absent' &&
      isHere(person) &&
      !recused.has(person.staff.id) &&
      !item.leftOutPartyIds.includes(person.staff.partyId),
  )
}

/** An item that waits is for those who have not gone; one that was marked was for those who were there then. */
function presenceAt(state: State, { id, meetingId, state: itemState }: AgendaItem): (person: Attendee) => boolean {
  const meeting = rowOf(state, 'meetings', meetingId)
  const time =
    meeting && itemState !== 'waiting'
      ? itemTimes(meeting, numberedItems(state, meetingId)).find(({ item }) => item.item.id === id)
      : undefined
  return ({ stays }) => (time ? wasThere(stays, time) : !hasLeft(stays))
}
