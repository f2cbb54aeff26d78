import type { Problem } from '../record/change'
import type { IsoDate } from './date'
import { daysBetween } from './days'
import { formatDate } from './format'
import { readDateField } from './typed-fields'

/** A first and a last day as typed. An empty last day means one day. */
export interface TypedSpan {
  readonly from: string
  readonly to: string
}

export interface ReadSpan {
  readonly from: IsoDate | null
  readonly to: IsoDate | null
  readonly problems: Problem[]
}

/** Reads a first and a last day. The last one may be left out, and never comes before the first. */
export function readSpan(typed: TypedSpan, today: IsoDate): ReadSpan {
  const first = readDateField('from', typed.from, today, 'Skriv den första dagen.')
  const last = readDateField('to', typed.to, today)
  const from = first.value
  const to = typed.to.trim() === '' ? from : last.value
  const problems = [...first.problems, ...last.problems]
  if (from !== null && to !== null && to < from) problems.push(endsBeforeItBegins(from))
  return { from, to, problems }
}

function endsBeforeItBegins(from: IsoDate): Problem {
  const label = formatDate(from)
  return { field: 'to', message: 'Den sista dagen ligger före den första.', suggestion: { label, value: from } }
}

/** More days in a row than this is more often a mistyped year than a long summer. */
const unusuallyMany = 92

/** A sentence when the span is unusually long. It warns and never stops. */
export function spanWarning(typed: TypedSpan, today: IsoDate): string | undefined {
  const { from, to } = readSpan(typed, today)
  const count = from === null || to === null ? 0 : daysBetween(from, to) + 1
  return count > unusuallyMany ? `Det är ${count} dagar i rad. Stämmer årtalet?` : undefined
}
