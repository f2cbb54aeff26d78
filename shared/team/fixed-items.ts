import type { Id } from '../record/id'
import { rowOf, type State } from '../record/state'
import { openActions } from './open-actions'
import type { Team } from './team'

/** An item that a team's agenda has whatever cases wait. */
export type FixedItem = Team['agendaTemplate'][number]

const fixed = (kind: FixedItem['kind'], minutes: number): FixedItem => ({ kind, title: '', minutes })

/**
 * The items that every agenda of a team has, in order: the team's own, else the usual ones; the cases come before the information from the parties
 * (`domain.md` §2.2). A team that has time for reflection has it first and last [004].
 */
export function fixedItems(state: State, teamId: Id): FixedItem[] {
  const { reflectionMinutes = 0, agendaTemplate = [] } = rowOf(state, 'teams', teamId) ?? {}
  const items = agendaTemplate.length > 0 ? agendaTemplate : usual
  const isOwn = items.some(({ kind }) => kind === 'reflection')
  const reflection = reflectionMinutes > 0 && !isOwn ? [fixed('reflection', reflectionMinutes)] : []
  const hasActions = openActions(state, teamId).length > 0
  return [...reflection, ...items.filter(({ kind }) => kind !== 'actions' || hasActions), ...reflection]
}

/** What was left to do at earlier meetings. */
export const carriedOver: FixedItem = fixed('actions', 10)

const usual: readonly FixedItem[] = [fixed('opening', 5), carriedOver, fixed('information', 10), fixed('next', 5)]
