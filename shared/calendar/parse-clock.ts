import type { Problem } from '../record/change'
import { clockOf } from './clock'
import type { ClockTime } from './date'

/** A clock time as it was typed: read, or the sentence that says what to write. */
export type ParsedClock =
  { readonly ok: true; readonly clock: ClockTime } | { readonly ok: false; readonly problem: Problem }

const example = 'Skriv en tid, till exempel 13.00 eller 9.'

function unreadable(text: string): ParsedClock & { ok: false } {
  return {
    ok: false,
    problem: { message: text === '' ? example : `”${text}” går inte att läsa som en tid. ${example}` },
  }
}

/** Reads a clock time as people write it: `13.00`, `13:00`, `1300`, `9`, `kl. 9`. */
export function parseClock(text: string): ParsedClock {
  const written = text.trim()
  const digits = /^(?:kl\.?\s*)?(\d{1,2})(?:[.:]?([0-5]\d))?$/iu.exec(written)
  const hour = Number(digits?.[1])
  if (!digits || hour > 23) return unreadable(written)
  return { ok: true, clock: clockOf(hour, Number(digits[2] ?? 0)) }
}

/** Said wherever a time ends before it starts. */
export const endBeforeStart = 'Sluttiden måste komma efter starttiden.'
