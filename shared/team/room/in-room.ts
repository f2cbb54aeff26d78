import { rowOf, type State } from '../../record/state'
import { numberedItems } from '../agenda'
import type { AgendaItem } from '../meeting'
import { itemTimes, type ItemTime } from './item-times'
import { attendees, type Attendee } from './presence'
import { recusedFrom } from './recusal'
import { hasLeft, wasThere } from './stays'

/**
 * Those who are called or there and stay in the room for an item: not one whose party leaves it, nor one who is biased, has
 * gone, or was not there when it was taken up. Whoever asks for all items of a meeting has counted their times already.
 */
export function stayingFor(state: State, item: AgendaItem, time = timeOf(state, item)): readonly Attendee[] {
  const recused = new Set(recusedFrom(state, item).map(({ person }) => person.staff.id))
  const isHere = presenceAt(item, time)
  return attendees(state, item.meetingId).filter(
    (person) =>
      person.status !== 'absent' &&
      isHere(person) &&
      !recused.has(person.staff.id) &&
      !item.leftOutPartyIds.includes(person.staff.partyId),
  )
}

function timeOf(state: State, { id, meetingId }: AgendaItem): ItemTime | undefined {
  const meeting = rowOf(state, 'meetings', meetingId)
  return meeting && itemTimes(meeting, numberedItems(state, meetingId)).find(({ item }) => item.item.id === id)
}

/** An item that waits is for those who have not gone; one that was marked was for those who were there then. */
function presenceAt(item: AgendaItem, time: ItemTime | undefined): (person: Attendee) => boolean {
  return ({ stays }) => (time && item.state !== 'waiting' ? wasThere(stays, time) : !hasLeft(stays))
}
