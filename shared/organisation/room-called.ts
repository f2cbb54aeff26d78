import type { Id } from '../record/id'
import { rowsOf, type State } from '../record/state'
import { sameText } from '../record/text'

/** The room whose name a written place is: `Torget`, or `Torget, Kommunhuset Haninge`. */
export function roomCalled(state: State, place: string): Id | null {
  const room = rowsOf(state, 'rooms').find(
    ({ name, place: where }) => sameText(place, name) || sameText(place, `${name}, ${where}`),
  )
  return room?.id ?? null
}
