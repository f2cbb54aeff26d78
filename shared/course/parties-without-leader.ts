import { formatList } from '../calendar/format'
import type { Id } from '../record/id'
import { rowOf, type State } from '../record/state'
import type { Cohort } from './cohort'

/** Which of the parties that are to give a leader each have none, in a sentence; undefined where none lacks one. */
export function lackedLeaders(
  state: State,
  {
    leaderPartyIds,
    leaderIds,
  }: { readonly leaderPartyIds: Cohort['leaderPartyIds']; readonly leaderIds: readonly Id[] },
): string | undefined {
  const represented = new Set(leaderIds.map((leaderId) => rowOf(state, 'staff', leaderId)?.partyId))
  const lacking = leaderPartyIds
    .filter((partyId) => !represented.has(partyId))
    .flatMap((partyId) => rowOf(state, 'parties', partyId)?.name ?? [])
  return lacking.length === 0 ? undefined : `Ledare från ${formatList(lacking)} saknas.`
}
