import * as z from 'zod'
import { IsoDate } from '../calendar/date'
import { Id } from '../record/id'
import { row } from '../record/row'

/** How an återkoppling was given, or that none was needed. */
export const FeedbackWay = z.enum(['letter', 'phone', 'meeting', 'notNeeded'])
export type FeedbackWay = z.infer<typeof FeedbackWay>

/** The återkoppling of one case that a meeting handled: owed until it has been given, or is said not to be needed. */
export const Feedback = row({
  meetingId: Id,
  agendaItemId: Id,
  caseId: Id,
  /** The last day to give it, counted in working days when the meeting was closed. */
  dueOn: IsoDate,
  /** When it was given, or said not to be needed; null as long as it is owed. */
  givenOn: IsoDate.nullable(),
  way: FeedbackWay.nullable(),
  /** To whom: `remittenten på AF`. */
  to: z.string(),
  /** Why none was needed, or what else is worth knowing of how it was given. */
  note: z.string(),
})
export type Feedback = z.infer<typeof Feedback>
