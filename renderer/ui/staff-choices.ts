import type { Id } from '@shared/record/id'
import { rowOf, rowsOf, type State } from '@shared/record/state'

/** Members of staff to choose from, as `Johan Sandberg, FK`; the one given is there even when put away. */
export function staffChoices(state: State, chosen: Id | null): { value: Id; label: string }[] {
  return rowsOf(state, 'staff')
    .filter(({ id, putAwayAt }) => putAwayAt === null || id === chosen)
    .map(({ id, name, partyId }) => {
      const party = rowOf(state, 'parties', partyId)
      return { value: id, label: party ? `${name}, ${party.shortName}` : name }
    })
    .sort((a, b) => a.label.localeCompare(b.label, 'sv-SE'))
}
