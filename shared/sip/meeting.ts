import * as z from 'zod'
import { ClockTime, IsoDate } from '../calendar/date'
import { Id } from '../record/id'
import { row } from '../record/row'
import { MeetingStatus } from '../team/meeting'

/** A SIP meeting: the first one makes the plan, each later one follows it up. */
export const SipMeeting = row({
  sipId: Id,
  date: IsoDate,
  start: ClockTime,
  end: ClockTime,
  place: z.string(),
  status: MeetingStatus,
  /** The participants that lead it: one or two. */
  chairIds: z.array(Id),
  /** Whether the person has turned 18 by then, where the födelseår leaves it open; null where it does not, or nobody has said. */
  ofAge: z.boolean().nullable(),
})
export type SipMeeting = z.infer<typeof SipMeeting>

/** What somebody who was called has answered: comes, sends somebody else, cannot, or refuses. */
export const SipAnswer = z.enum(['none', 'coming', 'substitute', 'hindered', 'refused'])
export type SipAnswer = z.infer<typeof SipAnswer>

/** A kallelse or inbjudan of one participant to one meeting, the answer to it, and whether somebody came. */
export const SipCall = row({
  meetingId: Id,
  participantId: Id,
  /** The first day that it was sent, whichever time it told; null until it has been. */
  sentOn: IsoDate.nullable(),
  /** The time that it told last, so that a later change can be told too; null until it has been sent. */
  toldDate: IsoDate.nullable(),
  toldStart: ClockTime.nullable(),
  answer: SipAnswer,
  answeredOn: IsoDate.nullable(),
  /** Why somebody cannot come or refuses: the reason of a huvudman that refuses is to be documented (`domain.md` §2.3). */
  reason: z.string(),
  /** Who comes instead. */
  substitute: z.string(),
  /** Whether somebody was there; null until it has been ticked. */
  attended: z.boolean().nullable(),
})
export type SipCall = z.infer<typeof SipCall>
