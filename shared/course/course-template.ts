import * as z from 'zod'
import { ClockTime, Weekday } from '../calendar/date'
import { BlockedDayPolicy } from '../calendar/policy'
import { row } from '../record/row'
import { courseConditions } from './course-conditions'

/** A kursmall: the shape that rounds are planned from. Editing it never changes rounds that exist. */
export const CourseTemplate = row({
  name: z.string(),
  weekdays: z.array(Weekday),
  start: ClockTime,
  end: ClockTime,
  weeks: z.number().int(),
  minParticipants: z.number().int(),
  maxParticipants: z.number().int(),
  policy: BlockedDayPolicy,
  /** Decision about start is taken this many days before the first session. */
  decisionDaysBefore: z.number().int(),
  ...courseConditions,
})
export type CourseTemplate = z.infer<typeof CourseTemplate>
