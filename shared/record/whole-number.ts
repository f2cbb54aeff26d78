import type { ReadField } from '../calendar/typed-fields'
import type { Problem } from './change'

/** A number as a form holds it: typed text until it is a number. */
export type TypedNumber = number | string

/** Reads a whole number within limits, both included. */
export function readWholeNumber(
  field: string,
  input: TypedNumber,
  { from, to }: { readonly from: number; readonly to: number },
): ReadField<number> {
  const value = typeof input === 'number' ? input : Number(input.trim() || NaN)
  if (Number.isInteger(value) && value >= from && value <= to) return { value, problems: [] }
  const problem: Problem = { field, message: `Skriv ett helt tal från ${from} till ${to}.` }
  return { value: null, problems: [problem] }
}

/** As `readWholeNumber`, for a field that may be empty. */
export function readOptionalWholeNumber(
  field: string,
  input: TypedNumber,
  limits: { readonly from: number; readonly to: number },
): ReadField<number> {
  const isEmpty = typeof input === 'string' && input.trim() === ''
  return isEmpty ? { value: null, problems: [] } : readWholeNumber(field, input, limits)
}
