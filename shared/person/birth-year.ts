import type { IsoDate } from '../calendar/date'
import { yearOf } from '../calendar/days'
import type { Problem } from '../record/change'
import { oneLine } from '../record/text'

/** What was typed as a födelseår: the year (null when the field is empty), or the sentence that says why not. */
export type ReadBirthYear =
  { readonly ok: true; readonly year: number | null } | { readonly ok: false; readonly problem: Problem }

/** Reads a födelseår as typed. Two figures and a whole birth date get the year that was probably meant. */
export function readBirthYear(text: string, today: IsoDate): ReadBirthYear {
  const typed = oneLine(text)
  if (typed === '') return { ok: true, year: null }
  if (/^\d{4}$/.test(typed)) {
    const year = Number(typed)
    const [problem] = checkBirthYear(year, today)
    return problem ? { ok: false, problem } : { ok: true, year }
  }
  const meant = likelyYear(typed, today)
  if (meant === undefined) return refusal('Skriv födelseåret med fyra siffror.')
  const message =
    typed.length > 4 ? 'Skriv bara året, inte hela födelsedatumet.' : 'Skriv födelseåret med fyra siffror.'
  return refusal(message, String(meant))
}

function refusal(message: string, value?: string): ReadBirthYear {
  const suggestion = value === undefined ? {} : { suggestion: { label: value, value } }
  return { ok: false, problem: { field: 'birthYear', message, ...suggestion } }
}

/** `85` is 1985; `19850312` and `850312-1234` begin with the year that was meant. */
function likelyYear(typed: string, today: IsoDate): number | undefined {
  const digits = typed.replace(/[-+ ]/g, '')
  if (/^\d{8}(\d{4})?$/.test(digits)) return inRange(Number(digits.slice(0, 4)), today)
  if (!/^\d{2}$|^\d{6}(\d{4})?$/.test(digits)) return undefined
  const inThisCentury = 2000 + Number(digits.slice(0, 2))
  return inThisCentury > yearOf(today) ? inThisCentury - 100 : inThisCentury
}

function inRange(year: number, today: IsoDate): number | undefined {
  return checkBirthYear(year, today).length === 0 ? year : undefined
}

/** Problems of a födelseår: a whole year from 1900 to this one, or nothing at all. */
export function checkBirthYear(year: number | null, today: IsoDate): Problem[] {
  if (year === null) return []
  const field = 'birthYear'
  if (!Number.isInteger(year) || year < 1900) {
    return [{ field, message: 'Födelseåret är före 1900. Skriv året med fyra siffror.' }]
  }
  if (year > yearOf(today)) return [{ field, message: 'Födelseåret har inte varit än.' }]
  return []
}

/** The ages that insatser are made for, with room at both ends (`domain.md` §2.2: 18–64 år). */
const usualAges = { from: 16, to: 67 }

/** A sentence when the födelseår gives an age that is unusual here. It warns and never stops. */
export function birthYearWarning(year: number | null, today: IsoDate): string | undefined {
  if (year === null || checkBirthYear(year, today).length > 0) return undefined
  const age = yearOf(today) - year
  if (age >= usualAges.from && age <= usualAges.to) return undefined
  return `Personen fyller ${age} år i år. Stämmer födelseåret?`
}
