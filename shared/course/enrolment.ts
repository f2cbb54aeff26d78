import * as z from 'zod'
import { IsoDate } from '../calendar/date'
import { Id } from '../record/id'
import { row } from '../record/row'

/** The states of a person's place in a round (`domain.md` §2.10). */
export const EnrolmentStatus = z.enum([
  'registered',
  'waiting',
  'summoned',
  'confirmed',
  'participating',
  'completed',
  'discontinued',
  'transferred',
  'declined',
  'straightToGk',
])
export type EnrolmentStatus = z.infer<typeof EnrolmentStatus>

/** A deltagare's place in a round, or in its queue. Refers to the one person; a round is counted from these rows. */
export const Enrolment = row({
  cohortId: Id,
  personId: Id,
  status: EnrolmentStatus,
  /** The day that the present state began. */
  statusOn: IsoDate,
  /** The day the person was registered: the queue is ordered by it. */
  registeredOn: IsoDate,
  /** The party that the person comes from. */
  referringPartyId: Id.nullable(),
  /** Gemensam kartläggning: planned without a date yet, and the three dates that AF and FK report. */
  gkPlanned: z.boolean(),
  gkRequestedOn: IsoDate.nullable(),
  gkFirstOn: IsoDate.nullable(),
  gkLastOn: IsoDate.nullable(),
})
export type Enrolment = z.infer<typeof Enrolment>
