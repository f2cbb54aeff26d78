import * as z from 'zod'
import { row } from '../record/row'

/** A vägval that a participant's course can end in. The organisation owns the list. */
export const OutcomeKind = row({
  name: z.string(),
  /** Listed by rising position; equal positions by id. */
  position: z.number(),
})
export type OutcomeKind = z.infer<typeof OutcomeKind>
