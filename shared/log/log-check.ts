import type * as z from 'zod'
import { IsoDate } from '../calendar/date'
import { Id } from '../record/id'
import { row } from '../record/row'

/** Somebody has gone through the log: when, and which user; null when nobody had said who uses the profile. */
export const LogCheck = row({
  on: IsoDate,
  userId: Id.nullable(),
})
export type LogCheck = z.infer<typeof LogCheck>
