import type { Id } from '@shared/record/id'
import { rowsOf, type State } from '@shared/record/state'
import { byName } from './by-name'

/** Staff and rooms to choose from; one that is put away can only be kept. */
export function absentChoices(state: State, chosen: Id | null) {
  const inUse = ({ id, putAwayAt }: { id: Id; putAwayAt: string | null }) => putAwayAt === null || id === chosen
  const items = (rows: readonly { id: Id; name: string }[]) => rows.map(({ id, name }) => ({ value: id, label: name }))
  return [
    { group: 'Personal', items: items(rowsOf(state, 'staff').filter(inUse).sort(byName)) },
    { group: 'Lokaler', items: items(rowsOf(state, 'rooms').filter(inUse).sort(byName)) },
  ]
}
