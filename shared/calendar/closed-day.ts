import * as z from 'zod'
import { Id } from '../record/id'
import { row } from '../record/row'
import { IsoDate } from './date'

/** Why the organisation marked the days: it is closed, or a kommun has lov. */
export const ClosedDayKind = z.enum(['closed', 'schoolBreak'])
export type ClosedDayKind = z.infer<typeof ClosedDayKind>

/**
 * Days that the organisation itself marked, both ends included. Lov is decided per kommun and warns unless the
 * organisation says that it blocks; a closed day blocks unless it says otherwise (`domain.md` §2.8).
 */
export const ClosedDay = row({
  kind: ClosedDayKind,
  /** `Höstlov i Haninge`, `Planeringsdag`. */
  name: z.string(),
  from: IsoDate,
  to: IsoDate,
  /** The kommun whose lov it is; null when it concerns everybody. */
  kommunId: Id.nullable(),
  blocks: z.boolean(),
})
export type ClosedDay = z.infer<typeof ClosedDay>
