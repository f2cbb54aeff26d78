import type { IsoDate } from '../calendar/date'
import type { Id } from '../record/id'
import { rowsOf, type State } from '../record/state'

/** The name that a new round is likely to have: its half-year, and its number there when it is not the first. */
export function proposeCohortName(state: State, templateId: Id | null, startDate: IsoDate): string {
  const term = termOf(startDate)
  const before = rowsOf(state, 'cohorts').filter(
    (cohort) => cohort.templateId === templateId && termOf(cohort.startDate) === term,
  ).length
  return before === 0 ? term : `${term} omgång ${before + 1}`
}

function termOf(date: IsoDate): string {
  return `${date.slice(5, 7) <= '06' ? 'Våren' : 'Hösten'} ${date.slice(0, 4)}`
}
