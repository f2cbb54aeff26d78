import type { Rows } from '@shared/record/tables'
import type { Given } from './defaults'
import type { World } from './world'

type ItemFields = Omit<Given<'agendaItems'>, 'meetingId' | 'position'>

/** Puts items on a meeting's agenda, one after another. */
export function addAgenda(
  world: World,
  meeting: Rows['meetings'],
  items: readonly ItemFields[],
): Rows['agendaItems'][] {
  return items.map((item, place) => world.add('agendaItems', { meetingId: meeting.id, position: place + 1, ...item }))
}

/** An item that takes up a case. */
export function caseItem(
  { id }: Rows['cases'],
  minutes: number,
  state: Rows['agendaItems']['state'] = 'waiting',
): ItemFields {
  return { kind: 'case', caseId: id, minutes, state }
}
