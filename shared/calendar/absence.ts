import * as z from 'zod'
import { Id } from '../record/id'
import { row } from '../record/row'
import { ClockTime, IsoDate } from './date'

/**
 * Days or hours when a member of staff is away or a room cannot be used. Exactly one of `staffId` and `roomId` is set.
 * With `start` and `end` only those hours of each day are taken; without them the whole days are.
 */
export const Absence = row({
  staffId: Id.nullable(),
  roomId: Id.nullable(),
  /** Both included. */
  from: IsoDate,
  to: IsoDate,
  start: ClockTime.nullable(),
  end: ClockTime.nullable(),
  /** A neutral word, such as `Ledig` or `Utbildning`. May be empty. */
  note: z.string(),
})
export type Absence = z.infer<typeof Absence>

/** The days or hours of an absence, whoever is away. */
export type AwayTime = Pick<Absence, 'from' | 'to' | 'start' | 'end'>
