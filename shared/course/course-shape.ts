import type { ClockTime, Weekday } from '../calendar/date'
import { readTimeFields, type ReadField } from '../calendar/typed-fields'
import { readWholeNumber, type TypedNumber } from '../record/whole-number'

/** What a template and a round are asked for alike: when in the week, when on the day, and for how many. */
export interface ShapeInput {
  readonly weekdays: readonly Weekday[]
  readonly start: string
  readonly end: string
  readonly minParticipants: TypedNumber
  readonly maxParticipants: TypedNumber
}

export interface Shape {
  readonly weekdays: Weekday[]
  readonly start: ClockTime
  readonly end: ClockTime
  readonly minParticipants: number
  readonly maxParticipants: number
}

/** More than any course takes: a mistyped number, not a large group. */
const mostParticipants = 200

/** Reads when and for how many a course is given; null when any part of it cannot be read. */
export function readShape(input: ShapeInput): ReadField<Shape> {
  const times = readTimeFields(input)
  const limits = readLimits(input)
  const weekdays = [...new Set(input.weekdays)].sort((a, b) => a - b)
  const problems = [
    ...(weekdays.length === 0 ? [{ field: 'weekdays', message: 'Välj minst en veckodag.' }] : []),
    ...times.problems,
    ...limits.problems,
  ]
  const isRead = problems.length === 0 && times.value !== null && limits.value !== null
  return { value: isRead ? { weekdays, ...times.value, ...limits.value } : null, problems }
}

function readLimits(input: ShapeInput): ReadField<{ minParticipants: number; maxParticipants: number }> {
  const limits = { from: 1, to: mostParticipants }
  const min = readWholeNumber('minParticipants', input.minParticipants, limits)
  const max = readWholeNumber('maxParticipants', input.maxParticipants, limits)
  if (min.value === null || max.value === null) return { value: null, problems: [...min.problems, ...max.problems] }
  if (min.value <= max.value) return { value: { minParticipants: min.value, maxParticipants: max.value }, problems: [] }
  const message = `Minst ${min.value} är fler än högst ${max.value}. Ändra ett av talen.`
  return { value: null, problems: [{ field: 'minParticipants', message }] }
}
