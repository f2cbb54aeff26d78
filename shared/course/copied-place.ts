import type { Circumstances } from '../record/change'
import { newRow } from '../record/row'
import type { Enrolment } from './enrolment'
import { newPlace } from './new-place'

/** Where a place stands: in a round, or in the queue of a course. */
export type Standing = Pick<Enrolment, 'cohortId' | 'templateId'>

/**
 * A place elsewhere for the same person, waiting until it is said to be something else. What is known of the person goes
 * along, and so does the day of registration: whoever has waited keeps the time.
 */
export function copiedTo(from: Enrolment, to: Standing, { newId, now, today }: Circumstances): Enrolment {
  return {
    ...newRow(newId(), now),
    ...newPlace,
    ...to,
    personId: from.personId,
    status: 'waiting',
    statusOn: today,
    registeredOn: from.registeredOn,
    referringPartyId: from.referringPartyId,
    caseId: from.caseId,
    incomeSource: from.incomeSource,
    interpreterLanguage: from.interpreterLanguage,
    accessNeeds: from.accessNeeds,
    travelNeeds: from.travelNeeds,
    hasPriority: from.hasPriority,
    priorityReason: from.priorityReason,
    gkPlanned: from.gkPlanned,
    gkRequestedOn: from.gkRequestedOn,
    gkFirstOn: from.gkFirstOn,
    gkLastOn: from.gkLastOn,
    cooperationStartedOn: from.cooperationStartedOn,
  }
}
