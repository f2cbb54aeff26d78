import * as z from 'zod'
import { row } from '../record/row'

/** The three that Rådrum is made for. One user may be all of them. */
export const UserRole = z.enum(['leader', 'coordinator', 'secretary'])
export type UserRole = z.infer<typeof UserRole>

/**
 * Who uses this profile. One at a time: whoever had it before is put away and kept, for the log refers to them by id.
 * A user works here and is no participant, so hidden identities and the kansliprofil leave the name alone.
 */
export const User = row({
  name: z.string(),
  roles: z.array(UserRole),
})
export type User = z.infer<typeof User>
