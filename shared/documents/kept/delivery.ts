import * as z from 'zod'
import { IsoDate } from '../../calendar/date'
import { Id } from '../../record/id'
import { row } from '../../record/row'

export const DeliveryWay = z.enum(['inPerson', 'post', 'secureMessage', 'internal', 'other'])
export type DeliveryWay = z.infer<typeof DeliveryWay>

/** That a document was lämnat to somebody. Rådrum sends nothing: a user notes what was done. */
export const Delivery = row({
  documentId: Id,
  /** In the user's own words: `vårdcentralen`, `deltagaren`. */
  to: z.string(),
  way: DeliveryWay,
  on: IsoDate,
  /** Who noted it. */
  userId: Id.nullable(),
})
export type Delivery = z.infer<typeof Delivery>
