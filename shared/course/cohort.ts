import * as z from 'zod'
import { ClockTime, Instant, IsoDate, Weekday } from '../calendar/date'
import { BlockedDayPolicy } from '../calendar/policy'
import { Id } from '../record/id'
import { row } from '../record/row'
import { courseConditions } from './course-conditions'

/** The states of a kursomgång. Whether it is full is counted from its enrolments, never stored. */
export const CohortStatus = z.enum(['planned', 'open', 'confirmed', 'running', 'finished', 'cancelled'])
export type CohortStatus = z.infer<typeof CohortStatus>

/** A kursomgång (round): one run of a course with dates, leaders and participants. */
export const Cohort = row({
  templateId: Id.nullable(),
  name: z.string(),
  status: CohortStatus,
  startDate: IsoDate,
  weekdays: z.array(Weekday),
  start: ClockTime,
  end: ClockTime,
  /** How many sessions were asked for; the plan may hold fewer under `keepEnd`. */
  sessionCount: z.number().int(),
  policy: BlockedDayPolicy,
  /** Blocked dates that somebody chose to use all the same. */
  usedAnyway: z.array(IsoDate),
  minParticipants: z.number().int(),
  maxParticipants: z.number().int(),
  leaderIds: z.array(Id),
  roomId: Id.nullable(),
  decisionDate: IsoDate.nullable(),
  /** Why it runs although it is under its minimum; empty when it does not. */
  belowMinimumReason: z.string(),
  /** Why it was cancelled; empty when it was not. */
  cancelReason: z.string(),
  note: z.string(),
  /** The kommun whose lov counts for the round; null when all that are known do. */
  kommunId: Id.nullable(),
  /** Where a digital or hybrid round meets. A secret of the group: in no file name and no log. */
  digitalLink: z.string(),
  /** The last day to register; null when there is none. */
  registrationClosesOn: IsoDate.nullable(),
  /** Kostnadsställe or insats, in the organisation's own words. */
  costCentre: z.string(),
  ...courseConditions,
})
export type Cohort = z.infer<typeof Cohort>

export const SessionStatus = z.enum(['planned', 'held', 'cancelled', 'moved'])
export type SessionStatus = z.infer<typeof SessionStatus>

/** A kurstillfälle: one date and time of a round. */
export const Session = row({
  cohortId: Id,
  date: IsoDate,
  start: ClockTime,
  end: ClockTime,
  status: SessionStatus,
  theme: z.string(),
  /** The leaders of this session alone, such as a substitute; null when they are the round's. */
  leaderIds: z.array(Id).nullable(),
  /** Where it meets: as the round does, in a room of its own (`roomId`), or digitally (`digitalLink`). */
  site: z.enum(['asRound', 'room', 'digital']),
  roomId: Id.nullable(),
  digitalLink: z.string(),
  /** Where it stood before it was moved by hand, so that it can be put back; null when it was not. */
  movedFrom: z.strictObject({ date: IsoDate, start: ClockTime, end: ClockTime }).nullable(),
  /** When its attendance was taken; null as long as it is *ej tagen*. */
  attendanceTakenAt: Instant.nullable(),
  /** Why this session stands where it stands when it does not follow the plan: `Ersätter 22 april, annandag påsk`. */
  reason: z.string(),
})
export type Session = z.infer<typeof Session>
