import type { Id } from '../record/id'
import { rowOf, rowsOf, type State } from '../record/state'
import type { Party } from './organisation'

const swedish = new Intl.Collator('sv-SE')

/** The kommuner that take part, by name: those whose lov may count. */
export function kommuner(state: State): Party[] {
  return rowsOf(state, 'parties')
    .filter(({ kind, putAwayAt }) => kind === 'kommun' && putAwayAt === null)
    .sort((a, b) => swedish.compare(a.name, b.name))
}

/** What a kommun is called, also one that is put away; undefined for none. */
export function kommunName(state: State, id: Id | null): string | undefined {
  return rowOf(state, 'parties', id)?.name
}

/** The word that tells a kommun from the others: `Haninge` of `Haninge kommun`, `Nynäshamn` of `Nynäshamns kommun`. */
export function placeName({ name }: Pick<Party, 'name'>): string {
  const place = name.replace(/\s*(?:kommun|stad)$/iu, '').trim()
  return place !== name && place.length > 3 ? place.replace(/s$/u, '') : place
}
