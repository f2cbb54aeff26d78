import type { IsoDate } from '../calendar/date'
import { formatDateShort } from '../calendar/format'
import { cohortTitle } from '../course/cohort-title'
import { isOverdue } from '../course/offer'
import { rowOf, rowsOf, type State } from '../record/state'
import type { Need } from './need'

/** Offered places that nobody has answered in time: each holds a place from those who wait. */
export function offerNeeds(state: State, today: IsoDate): Need[] {
  return rowsOf(state, 'enrolments').flatMap((offered) => {
    const cohort = isOverdue(offered, today) ? rowOf(state, 'cohorts', offered.cohortId) : undefined
    if (!cohort || cohort.putAwayAt !== null || offered.answerBy === null) return []
    const code = rowOf(state, 'persons', offered.personId)?.code ?? 'En person'
    return [
      {
        kind: 'round' as const,
        title: `${code} har inte svarat på en erbjuden plats`,
        reason: `${cohortTitle(state, cohort)}: svaret skulle ha kommit ${formatDateShort(offered.answerBy, today)}. Platsen hålls så länge.`,
        due: offered.answerBy,
        target: { page: 'cohort' as const, id: cohort.id },
      },
    ]
  })
}
