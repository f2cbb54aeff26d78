import * as z from 'zod'
import { IsoDate } from '../calendar/date'
import { Id } from '../record/id'
import { IncomeSource } from '../person/income-source'
import { row } from '../record/row'

/**
 * The states of a person's place in a round (`domain.md` §2.10). `offered` is a place offered to somebody in the queue
 * until a day: it is kept for them as long as they have not answered.
 */
export const EnrolmentStatus = z.enum([
  'registered',
  'waiting',
  'offered',
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

/** How far a survey has come with one participant. Answers are never kept here. */
export const SurveyState = z.enum(['notHandedOut', 'handedOut', 'answered'])
export type SurveyState = z.infer<typeof SurveyState>

/**
 * A deltagare's place in a round, or in a queue. Refers to the one person; a round is counted from these rows. Without a
 * round (`cohortId` null, state `waiting`) it stands in the queue of a course, from which every round of the course takes.
 */
export const Enrolment = row({
  cohortId: Id.nullable(),
  /** The course whose queue it stands in; null in a round, which knows its own. */
  templateId: Id.nullable(),
  personId: Id,
  status: EnrolmentStatus,
  /** The day that the present state began. */
  statusOn: IsoDate,
  /** The day the person was registered: the queue is ordered by it. */
  registeredOn: IsoDate,
  /** The party that the person comes from. */
  referringPartyId: Id.nullable(),
  /** The case at a team that led here; null when none did. */
  caseId: Id.nullable(),
  incomeSource: IncomeSource,
  /** The days that states began, kept when later ones follow; null when they never did. */
  summonedOn: IsoDate.nullable(),
  confirmedOn: IsoDate.nullable(),
  startedOn: IsoDate.nullable(),
  endedOn: IsoDate.nullable(),
  /** The place in another round that this one was changed for (ombokad); null otherwise. */
  transferredToId: Id.nullable(),
  /** Goes before others in the queue, and why. */
  hasPriority: z.boolean(),
  priorityReason: z.string(),
  /** The place in the queue that somebody gave by hand, and why; null when the rule decides. */
  queuePosition: z.number().nullable(),
  queueReason: z.string(),
  /** When a place was last offered, and the last day to answer; null when none was. */
  offeredOn: IsoDate.nullable(),
  answerBy: IsoDate.nullable(),
  /** What the person needs to take part; empty when nothing. Never a diagnosis: the form says so. */
  interpreterLanguage: z.string(),
  accessNeeds: z.string(),
  travelNeeds: z.string(),
  /** Gemensam kartläggning: planned without a date yet, and the three dates that AF and FK report. */
  gkPlanned: z.boolean(),
  gkRequestedOn: IsoDate.nullable(),
  gkFirstOn: IsoDate.nullable(),
  gkLastOn: IsoDate.nullable(),
  /** Start of samverkan between AF and FK. */
  cooperationStartedOn: IsoDate.nullable(),
  /** The vägval that the course ended in, and when it was made. */
  outcomeKindId: Id.nullable(),
  outcomeOn: IsoDate.nullable(),
  followedUpOn: IsoDate.nullable(),
  surveyStart: SurveyState,
  surveyHalf: SurveyState,
  surveyEnd: SurveyState,
})
export type Enrolment = z.infer<typeof Enrolment>
