import { put, type Put } from '../record/change'
import type { Id } from '../record/id'
import { rowOf, type State } from '../record/state'
import type { CaseKind } from './case'

/**
 * When an insats ends its case returns to its team [001]: it waits for a meeting again, as what is asked. One that waits or
 * stands on an agenda already is left as it is.
 */
export function casesReturn(state: State, caseIds: readonly (Id | null)[], kind: CaseKind): Put[] {
  return [...new Set(caseIds)].flatMap((id) => {
    const found = rowOf(state, 'cases', id)
    const isAway = found?.status === 'handled' || found?.status === 'closed'
    return isAway ? [put('cases', { ...found, status: 'waiting', closedOn: null, kind })] : []
  })
}
