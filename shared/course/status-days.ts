import type { IsoDate } from '../calendar/date'
import type { Enrolment, EnrolmentStatus } from './enrolment'

type StatusDay = 'summonedOn' | 'confirmedOn' | 'startedOn' | 'endedOn'

/** The day that each state begins is kept under; none for those that only `statusOn` and `registeredOn` tell of. */
const dayOf: Partial<Record<EnrolmentStatus, StatusDay>> = {
  summoned: 'summonedOn',
  confirmed: 'confirmedOn',
  participating: 'startedOn',
  completed: 'endedOn',
  discontinued: 'endedOn',
  transferred: 'endedOn',
  declined: 'endedOn',
  straightToGk: 'endedOn',
}

/** States that come before the end, so that a person who is back in one of them has not left. */
const notEnded = new Set<EnrolmentStatus>([
  'registered',
  'waiting',
  'offered',
  'summoned',
  'confirmed',
  'participating',
])

/** The place in another state from a day on, with the days of earlier states kept. */
export function inStatus(enrolment: Enrolment, status: EnrolmentStatus, on: IsoDate): Enrolment {
  if (enrolment.status === status) return enrolment
  const day = dayOf[status]
  return {
    ...enrolment,
    status,
    statusOn: on,
    ...(notEnded.has(status) ? { endedOn: null } : {}),
    ...(day === undefined ? {} : { [day]: on }),
  }
}
