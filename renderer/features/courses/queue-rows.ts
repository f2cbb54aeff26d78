import type { IsoDate } from '@shared/calendar/date'
import type { Cohort } from '@shared/course/cohort'
import { participationConsents, type ParticipationConsent } from '@shared/course/participation-consent'
import { courseQueue, queueOf, type QueueEntry } from '@shared/course/queue'
import type { Id } from '@shared/record/id'
import { rowOf, type State } from '@shared/record/state'

/** Somebody who waits, in the words of a list: a code, never a name. */
export interface QueueRow extends QueueEntry {
  readonly code: string
  readonly consent: ParticipationConsent
}

/** Those who wait for a round, in its own queue and its course's. */
export function queueRows(state: State, cohort: Cohort, today: IsoDate): QueueRow[] {
  return withCodes(state, queueOf(state, cohort), today)
}

/** Those who wait for a course. */
export function courseQueueRows(state: State, templateId: Id, today: IsoDate): QueueRow[] {
  return withCodes(state, courseQueue(state, templateId), today)
}

function withCodes(state: State, entries: readonly QueueEntry[], today: IsoDate): QueueRow[] {
  if (entries.length === 0) return []
  const consentOf = participationConsents(state, today)
  return entries.map((entry) => ({
    ...entry,
    code: rowOf(state, 'persons', entry.enrolment.personId)?.code ?? 'Borttagen person',
    consent: consentOf(entry.enrolment.personId),
  }))
}
