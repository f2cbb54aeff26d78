import type { Cohort } from '../../course/cohort'
import { rowOf, type State } from '../../record/state'
import { oneLine } from '../../record/text'
import { unnamed, type Signatory } from './signature-blocks'

/** Those who lead a round, each with the party; a line for a name to be written on where nobody is chosen yet. */
export function leadersOf(state: State, { leaderIds }: Cohort): Signatory[] {
  const leaders = leaderIds.flatMap((id) => {
    const leader = rowOf(state, 'staff', id)
    const party = rowOf(state, 'parties', leader?.partyId ?? null)
    return leader ? [{ name: oneLine(leader.name), beside: oneLine(party?.name ?? '') }] : []
  })
  return leaders.length === 0 ? [unnamed] : leaders
}
