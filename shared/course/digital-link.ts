import type { Problem } from '../record/change'

/** An address is longer than a line of text may be, but not endless. */
const longestLink = 1000

/** A link to a digital meeting; an empty one is none yet. */
export function checkLink(field: string, link: string): Problem[] {
  if (link.length <= longestLink) return []
  return [{ field, message: `Länken har ${link.length} tecken. Skriv högst ${longestLink}.` }]
}
