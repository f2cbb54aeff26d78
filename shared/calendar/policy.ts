import * as z from 'zod'

/**
 * What happens to a session whose day cannot be used (`design.md` §6): `extend` takes the next slot at the end (förläng),
 * `keepEnd` gives one session fewer (behåll slutdatum), `move` takes the nearest free weekday of that week (flytta).
 */
export const BlockedDayPolicy = z.enum(['extend', 'keepEnd', 'move'])
export type BlockedDayPolicy = z.infer<typeof BlockedDayPolicy>

/** What users call the policies. */
export const policyNames: Readonly<Record<BlockedDayPolicy, string>> = {
  extend: 'Förläng',
  keepEnd: 'Behåll slutdatum',
  move: 'Flytta',
}
