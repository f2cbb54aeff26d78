import type { Put } from '../record/change'
import { rowOf, type State } from '../record/state'
import { casesReturn } from '../team/case-return'
import { canBePlaced } from '../team/waiting-cases'
import type { Enrolment } from './enrolment'

/** The cases that led to places in a course return to their teams when it ends, to be closed there. */
export function caseReturns(state: State, enrolments: readonly Enrolment[]): Put[] {
  return casesReturn(
    state,
    enrolments.map(({ caseId }) => caseId),
    'closing',
  )
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
