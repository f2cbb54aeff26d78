import { alphabet, checkOf, signsOf } from '../lock/recovery-code'
import type { Problem } from '../record/change'

/**
 * The code that opens one file, and is told by telephone: twelve drawn signs (60 bits, each try at which costs a tenth of a
 * second) and four that tell a slip from another code.
 */
export type HandoverCode = string & { readonly __brand: 'HandoverCode' }

const drawnSigns = 12
const whole = 16

/** How many random bytes `handoverCode` wants. */
export const handoverCodeBytes = drawnSigns

/** A code from random bytes, five bits of each. */
export function handoverCode(random: Uint8Array): HandoverCode {
  if (random.length !== handoverCodeBytes) throw new Error(`A code takes ${handoverCodeBytes} random bytes`)
  const drawn = [...random].map((byte) => alphabet[byte & 31]).join('')
  return (drawn + checkOf(drawn)) as HandoverCode
}

/** Reads a typed code, or says what is wrong with it. */
export function readHandoverCode(
  typed: string,
): { readonly ok: true; readonly code: HandoverCode } | { readonly ok: false; readonly problem: Problem } {
  const refuse = (message: string) => ({ ok: false, problem: { field: 'code', message } }) as const
  const signs = signsOf(typed)
  if (signs === '') return refuse('Skriv koden som du har fått av din kollega.')
  const stranger = [...signs].find((sign) => !alphabet.includes(sign))
  if (stranger !== undefined) return refuse(`Tecknet ${stranger} finns inte i någon kod. Läs koden en gång till.`)
  if (signs.length !== whole) return refuse(`Koden har ${whole} tecken i fyra block. Här står ${signs.length}.`)
  if (checkOf(signs.slice(0, drawnSigns)) !== signs.slice(drawnSigns)) {
    return refuse('Något tecken är fel. Läs koden block för block en gång till.')
  }
  return { ok: true, code: signs as HandoverCode }
}
