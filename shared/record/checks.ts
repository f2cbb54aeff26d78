import type { Problem } from './change'

/** Longer than any name, short enough for a row and a table cell. */
const longestLine = 120

/** Problems of a line that must be filled in: the sentence `missing` when it is empty, another when it is too long. */
export function checkLine(field: string, text: string, missing: string): Problem[] {
  if (text === '') return [{ field, message: missing }]
  return checkLength(field, text)
}

/** Problems of a line that may be empty. Length is counted in signs as a person sees them, not in code units. */
export function checkLength(field: string, text: string): Problem[] {
  const length = [...text].length
  if (length <= longestLine) return []
  return [{ field, message: `Texten har ${length} tecken. Skriv högst ${longestLine}.` }]
}
