import type { Problem } from '../record/change'
import type { Id } from '../record/id'
import { rowsOf, type State } from '../record/state'
import { personnummer } from './personnummer'

/** What stands against a code: a problem stops it, a warning only tells. */
export interface CodeCheck {
  readonly problem: Problem | undefined
  readonly warning: string | undefined
}

const longestCode = 40

const birthDate = /(?<!\d)(?:19|20)?\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?!\d)/
/** `KL`, `k.l.`, `KL85`, `A B-1985`: two or three letters and at most a year. */
const initials = /^\p{L}[.\s]?\p{L}[.\s]?(?:\p{L}\.?)?[-\s]?(?:\d{2}|\d{4})?$/u
const fullName = /^\p{Lu}\p{Ll}+(?:[-\s]\p{Lu}\p{Ll}+)+$/u

/**
 * The next free code: short letters, year and a running number of three digits, `HAN-2027-014`; without letters
 * `2027-014`. Persons, cases and remisser share the numbers, and a code is never given twice, not even after its row is deleted:
 * two people behind one code in old papers is a fault that nobody finds.
 */
export function proposeCode(state: State, prefix: string, year: number): string {
  const stem = `${[comparable(prefix), String(year)].filter((part) => part !== '').join('-')}-`
  const numbers = [...state.persons.values(), ...state.cases.values(), ...state.referrals.values()]
    .map(({ code }) => comparable(code))
    .filter((code) => code.startsWith(stem) && /^\d+$/.test(code.slice(stem.length)))
    .map((code) => Number(code.slice(stem.length)))
  return stem + String(Math.max(0, ...numbers) + 1).padStart(3, '0')
}

/**
 * Checks a code for a person. `ownId` is the person who already has it, or null for a new one. Refused: an empty or
 * overlong code, one that looks like a personnummer, and one that somebody else has. A birth date, initials and a name
 * are warned about: they single a person out, but a working code may happen to look like them.
 */
export function checkCode(state: State, code: string, ownId: Id | null): CodeCheck {
  const text = code.normalize('NFKC').trim()
  const problem = refusal(state, text, ownId)
  return { problem: problem && { field: 'code', ...problem }, warning: problem ? undefined : warning(text) }
}

function refusal(state: State, code: string, ownId: Id | null): Problem | undefined {
  if (code === '') return { message: 'Skriv en kod. Den står i stället för namnet.' }
  if (code.length > longestCode) return { message: `Koden är för lång. Den får ha högst ${longestCode} tecken.` }
  if (personnummer.test(joinedDigits(code))) {
    return { message: 'Koden ser ut som ett personnummer. Ta en kod som inte säger vem det är.' }
  }
  const taken = rowsOf(state, 'persons').some(
    (person) => person.id !== ownId && comparable(person.code) === comparable(code),
  )
  if (!taken) return undefined
  const message = 'Koden finns redan. Välj personen bland dem som finns, eller ta en annan kod.'
  const [, prefix = '', year] = /^(?:(.*)-)?(\d{4})-\d+$/.exec(comparable(code)) ?? []
  if (year === undefined) return { message }
  const next = proposeCode(state, prefix, Number(year))
  return { message, suggestion: { label: `Ta ${next}`, value: next } }
}

function warning(code: string): string | undefined {
  if (birthDate.test(joinedDigits(code))) return 'Koden ser ut som ett födelsedatum. En kod ska inte gå att räkna ut.'
  if (initials.test(code)) return 'Koden ser ut som initialer. Den som känner personen kan räkna ut vem det är.'
  if (fullName.test(code)) return 'Koden ser ut som ett namn. Skriv namnet i fältet för namn, eller inte alls.'
  return undefined
}

/** The text with the signs between digits taken out, so that `1985-03-12 1234` is read as the number that it is. */
function joinedDigits(code: string): string {
  return code.replace(/(?<=\d)[\s\-+–./]+(?=\d)/g, '')
}

function comparable(code: string): string {
  return code.normalize('NFKC').trim().toLocaleUpperCase('sv-SE')
}
