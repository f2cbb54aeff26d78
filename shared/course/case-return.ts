import { put, type Put } from '../record/change'
import { rowOf, type State } from '../record/state'
import type { Case } from '../team/case'
import { canBePlaced } from '../team/waiting-cases'
import type { Enrolment } from './enrolment'

/**
 * When an insats ends the case returns to its team [001]: it waits for a meeting again, to be closed there. One that waits
 * or stands on an agenda already is left as it is.
 */
export function caseReturns(state: State, enrolments: readonly Enrolment[]): Put[] {
  const cases = new Map(enrolments.flatMap(({ caseId }) => [[caseId, rowOf(state, 'cases', caseId)]]))
  return [...cases.values()].flatMap((found) =>
    found && isAway(found) ? [put('cases', { ...found, status: 'waiting', kind: 'closing' })] : [],
  )
}

function isAway({ status }: Case): boolean {
  return status === 'handled' || status === 'closed'
}

/** Where the case that led to a place is now, when it is at its team: `Ärendet väntar på ett möte i Resursråd Haninge.` */
export function caseSentence(state: State, { caseId }: Enrolment): string | undefined {
  const found = rowOf(state, 'cases', caseId)
  const team = rowOf(state, 'teams', found?.teamId ?? null)
  if (!found || !team) return undefined
  if (canBePlaced(found)) return `Ärendet väntar på ett möte i ${team.name}.`
  if (found.status === 'planned') return `Ärendet står på en dagordning i ${team.name}.`
  return `Ärendet går tillbaka till ${team.name} när omgången eller slutdokumentationen är klar.`
}
