import * as z from 'zod'
import { IsoDate } from '../calendar/date'
import { Id } from '../record/id'
import { row } from '../record/row'

/**
 * One version of the plan. It is written at a meeting, fixed when it is upprättad, and never changed after: a follow-up
 * makes the next one out of it.
 */
export const SipPlan = row({
  sipId: Id,
  /** 1 for the first, counted on. */
  version: z.number().int().positive(),
  /** The meeting that it was made at. */
  meetingId: Id.nullable(),
  /** The day that it was upprättad; null while it is being written. */
  establishedOn: IsoDate.nullable(),
  /** Vad är viktigt för mig, in the person's own words. */
  importantToMe: z.string(),
  /** Nuläge. */
  situation: z.string(),
  /** Övergripande ansvar: which huvudman, and who there (huvudansvarig). */
  overallPartyId: Id.nullable(),
  ownerId: Id.nullable(),
  /** Plan om läget försämras. */
  ifWorse: z.string(),
  /** Avvikande mening. */
  differingOpinion: z.string(),
  /** The day of the next follow-up, and the participant who calls to it. */
  followUpOn: IsoDate.nullable(),
  followUpCallerId: Id.nullable(),
  /** Who gets a copy beside those who took part. */
  copyTo: z.string(),
})
export type SipPlan = z.infer<typeof SipPlan>

export const GoalOutcome = z.enum(['met', 'partly', 'notMet'])
export type GoalOutcome = z.infer<typeof GoalOutcome>

/** A mål of one version of the plan: långsiktigt or a delmål. */
export const SipGoal = row({
  planId: Id,
  /** The same goal in the version before. */
  previousId: Id.nullable(),
  term: z.enum(['long', 'short']),
  text: z.string(),
  position: z.number(),
  /** How it stood at this version's follow-up; null until somebody has said. */
  outcome: GoalOutcome.nullable(),
  outcomeNote: z.string(),
})
export type SipGoal = z.infer<typeof SipGoal>

/** Who carries an insats out: a huvudman or other party, the person, or somebody else. */
export const MeasureBy = z.enum(['party', 'person', 'other'])
export type MeasureBy = z.infer<typeof MeasureBy>

export const MeasureStatus = z.enum(['planned', 'underWay', 'done', 'notDone'])
export type MeasureStatus = z.infer<typeof MeasureStatus>

/** An insats of one version of the plan. */
export const SipMeasure = row({
  planId: Id,
  /** The same insats in the version before. */
  previousId: Id.nullable(),
  /** The goal that it is for; null while nobody has said. */
  goalId: Id.nullable(),
  need: z.string(),
  what: z.string(),
  by: MeasureBy,
  /** Ansvarig huvudman or other party; null while nobody has said, and where it is none. */
  partyId: Id.nullable(),
  /** Who: one of the participants, or somebody else by name. */
  participantId: Id.nullable(),
  who: z.string(),
  from: IsoDate.nullable(),
  dueOn: IsoDate.nullable(),
  status: MeasureStatus,
  /** What is said of it at the follow-up. */
  note: z.string(),
  position: z.number(),
})
export type SipMeasure = z.infer<typeof SipMeasure>
