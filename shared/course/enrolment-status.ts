import type { EnrolmentStatus } from './enrolment'

/** What each state is called on screen and paper. */
export const enrolmentStatusWords: Record<EnrolmentStatus, string> = {
  registered: 'Anmäld',
  waiting: 'I kö',
  offered: 'Erbjuden plats',
  summoned: 'Kallad',
  confirmed: 'Bekräftad',
  participating: 'Deltar',
  completed: 'Fullföljt',
  discontinued: 'Avbrutit',
  transferred: 'Ombokad',
  declined: 'Tackat nej',
  straightToGk: 'Direkt till GK',
}

/** The states that take one of the round's places. */
const placed: readonly EnrolmentStatus[] = [
  'registered',
  'offered',
  'summoned',
  'confirmed',
  'participating',
  'completed',
]

/** The states of somebody who began the course, whether it was finished or not. */
const began: readonly EnrolmentStatus[] = ['participating', 'completed', 'discontinued']

/** Whether somebody in this state takes one of the round's places. */
export function holdsPlace({ status }: { readonly status: EnrolmentStatus }): boolean {
  return placed.includes(status)
}

/**
 * Whether the person has taken part in the course. Somebody who was moved, declined or went straight to GK has not
 * (source-cases, the round of May 2019).
 */
export function tookPart({ status }: { readonly status: EnrolmentStatus }): boolean {
  return began.includes(status)
}
