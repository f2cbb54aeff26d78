import type { Id } from '../record/id'
import { rowOf, type State } from '../record/state'
import type { AgendaItem } from './meeting'
import { openActions } from './open-actions'

/** An item that a team's agenda has whatever cases wait. */
export type FixedItem = Pick<AgendaItem, 'kind' | 'title' | 'minutes'>

const fixed = (kind: AgendaItem['kind'], minutes: number): FixedItem => ({ kind, title: '', minutes })

/**
 * The items that every agenda of a team has, in order; the cases come before the information from the parties
 * (`domain.md` §2.2). A team that has time for reflection has it first and last [004].
 */
export function fixedItems(state: State, teamId: Id): FixedItem[] {
  const minutes = rowOf(state, 'teams', teamId)?.reflectionMinutes ?? 0
  const reflection = minutes > 0 ? [fixed('reflection', minutes)] : []
  return [
    ...reflection,
    fixed('opening', 5),
    ...(openActions(state, teamId).length > 0 ? [carriedOver] : []),
    fixed('information', 10),
    fixed('next', 5),
    ...reflection,
  ]
}

/** What was left to do at earlier meetings. */
export const carriedOver: FixedItem = fixed('actions', 10)
