import type { Cohort, CohortStatus } from './cohort'
import type { EnrolmentStatus } from './enrolment'

/** What somebody becomes who gets a place in a round, by the state of the round; one that is over takes nobody. */
export const statusOfNewPlace: Record<CohortStatus, EnrolmentStatus | undefined> = {
  planned: 'registered',
  open: 'registered',
  confirmed: 'registered',
  running: 'participating',
  finished: undefined,
  cancelled: undefined,
}

/** Whether somebody can get a place in the round or in its queue. */
export function takesPeople({ status, putAwayAt }: Pick<Cohort, 'status' | 'putAwayAt'>): boolean {
  return putAwayAt === null && statusOfNewPlace[status] !== undefined
}
