import { rowsBy } from '../../record/rows-by'
import type { State } from '../../record/state'
import type { AgendaItem, Recusal } from '../meeting'
import { attendees, type Attendee } from './presence'

/** Those who are biased on an item, in the order of the närvarolista. Whoever is absent has nothing to leave. */
export function recusedFrom(
  state: State,
  { id, meetingId }: Pick<AgendaItem, 'id' | 'meetingId'>,
): { readonly recusal: Recusal; readonly person: Attendee }[] {
  const recusals = rowsBy(state, 'recusals', 'agendaItemId', id)
  if (recusals.length === 0) return []
  return attendees(state, meetingId).flatMap((person) => {
    const recusal = recusals.find(({ staffId }) => staffId === person.staff.id)
    return recusal && person.status !== 'absent' ? [{ recusal, person }] : []
  })
}
