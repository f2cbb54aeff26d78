import type { Id } from '@shared/record/id'
import { rowsOf, type State } from '@shared/record/state'

const order = new Intl.Collator('sv-SE')

/** Parties to choose from by name; the one given is there even when put away. */
export function partyChoices(state: State, chosen: Id | null): { value: Id; label: string }[] {
  return rowsOf(state, 'parties')
    .filter(({ id, putAwayAt }) => putAwayAt === null || id === chosen)
    .map(({ id, name }) => ({ value: id, label: name }))
    .sort((a, b) => order.compare(a.label, b.label))
}
