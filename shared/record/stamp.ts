import * as z from 'zod'
import { Instant } from '../calendar/date'

/** More changes than a row ever sees; a file that claims more would make the row impossible to change. */
const mostVersions = 1_000_000_000

/** What tells one saved version of a row from every other, in whichever profile it was made. */
export const Stamp = z.strictObject({ rev: z.number().int().nonnegative().max(mostVersions), at: Instant })
export type Stamp = z.infer<typeof Stamp>

/** The stamp that a row bears. */
export function stampOf({ rev, updatedAt }: { readonly rev: number; readonly updatedAt: Instant }): Stamp {
  return { rev, at: updatedAt }
}

/** A stamp as one text, to be looked up by. */
export function stampKey({ rev, at }: Stamp): string {
  return `${rev}|${at}`
}

export function sameStamp(one: Stamp, other: Stamp): boolean {
  return one.rev === other.rev && one.at === other.at
}
