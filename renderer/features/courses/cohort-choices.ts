import type { Id } from '@shared/record/id'
import { rowOf, rowsOf, type State } from '@shared/record/state'

/** Something to choose in a list; what was put away can only be kept, not chosen. */
interface Choice {
  readonly value: Id
  readonly label: string
  readonly isPutAway: boolean
}

const swedish = new Intl.Collator('sv-SE', { numeric: true })
const byLabel = (a: Choice, b: Choice) => swedish.compare(a.label, b.label)

export function templateChoices(state: State): Choice[] {
  return rowsOf(state, 'courseTemplates')
    .map(({ id, name, putAwayAt }) => ({ value: id, label: name, isPutAway: putAwayAt !== null }))
    .sort(byLabel)
}

/** `Maria Ek, AF` */
export function leaderChoices(state: State): Choice[] {
  return rowsOf(state, 'staff')
    .map(({ id, name, partyId, putAwayAt }) => {
      const party = rowOf(state, 'parties', partyId)
      return { value: id, label: party ? `${name}, ${party.shortName}` : name, isPutAway: putAwayAt !== null }
    })
    .sort(byLabel)
}

/** `Sal 2, Arbetsförmedlingen Haninge` */
export function roomChoices(state: State): Choice[] {
  return rowsOf(state, 'rooms')
    .map(({ id, name, place, putAwayAt }) => ({
      value: id,
      label: place === '' ? name : `${name}, ${place}`,
      isPutAway: putAwayAt !== null,
    }))
    .sort(byLabel)
}

export function partyChoices(state: State): Choice[] {
  return rowsOf(state, 'parties')
    .map(({ id, name, putAwayAt }) => ({ value: id, label: name, isPutAway: putAwayAt !== null }))
    .sort(byLabel)
}

/** The choices in use, and those that are chosen already. */
export function offered(choices: readonly Choice[], chosen: readonly (Id | null)[]): Choice[] {
  return choices.filter(({ value, isPutAway }) => !isPutAway || chosen.includes(value))
}
