import * as z from 'zod'
import { row } from '../../record/row'

/** One local criterion for who the teams are for. The organisation owns the list; it warns and never stops. */
export const ReferralCriterion = row({
  name: z.string(),
  /** Listed by rising position; equal positions by id. */
  position: z.number(),
})
export type ReferralCriterion = z.infer<typeof ReferralCriterion>
