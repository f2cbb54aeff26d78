import type { Problem } from '../record/change'

/**
 * The code that opens a profile when its passphrase is forgotten: 28 drawn signs (140 bits) and four that check them, in
 * eight blocks of four. The signs are Crockford's: no I, L, O or U, so that nothing on paper can be read as two things.
 */
export const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const drawnSigns = 28
const checkSigns = 4
const blockLength = 4

/** How many random bytes `recoveryCode` wants. */
export const recoveryCodeBytes = drawnSigns

/** A whole code in its one form: 32 signs without spaces. Kept in memory only. */
export type RecoveryCode = string & { readonly __brand: 'RecoveryCode' }

/** The largest prime that four signs can hold, and a base that spreads the signs over it. */
const modulus = 1_048_573
const base = 1009

/**
 * Four signs made of all the others. They tell every single wrong sign and every two that changed places; of other
 * mistakes one in a million passes.
 */
export function checkOf(drawn: string): string {
  let sum = 0
  for (const sign of drawn) sum = (sum * base + alphabet.indexOf(sign) + 1) % modulus
  const signs = []
  for (let place = 0; place < checkSigns; place += 1) signs.unshift(alphabet[(sum >> (5 * place)) & 31])
  return signs.join('')
}

/** A code from random bytes, five bits of each. */
export function recoveryCode(random: Uint8Array): RecoveryCode {
  if (random.length !== recoveryCodeBytes) throw new Error(`A recovery code takes ${recoveryCodeBytes} random bytes`)
  const drawn = [...random].map((byte) => alphabet[byte & 31]).join('')
  return (drawn + checkOf(drawn)) as RecoveryCode
}

/** The blocks that the code is written in. The last one is the check. */
export function blocksOf(code: string): string[] {
  return code.match(new RegExp(`.{${blockLength}}`, 'g')) ?? []
}

/** What was typed, as the code's signs: small letters, spaces and dashes do not matter, nor O for 0 and I or L for 1. */
export function signsOf(typed: string): string {
  return typed
    .toUpperCase()
    .replace(/[\s\u00A0.\-–—]/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1')
}

/** Reads a typed code, or says what is wrong with it. A code with a slip is told from one that opens nothing. */
export function readRecoveryCode(
  typed: string,
): { readonly ok: true; readonly code: RecoveryCode } | { readonly ok: false; readonly problem: Problem } {
  const refuse = (message: string) => ({ ok: false, problem: { field: 'code', message } }) as const
  const signs = signsOf(typed)
  const whole = drawnSigns + checkSigns
  if (signs === '') return refuse('Skriv återställningskoden.')
  const stranger = [...signs].find((sign) => !alphabet.includes(sign))
  if (stranger !== undefined) return refuse(`Tecknet ${stranger} finns inte i någon kod. Jämför med det du skrev upp.`)
  if (signs.length !== whole)
    return refuse(`Koden har ${whole} tecken i åtta block. Här står ${signs.length}. Jämför med det du skrev upp.`)
  if (checkOf(signs.slice(0, drawnSigns)) !== signs.slice(drawnSigns))
    return refuse('Något tecken är fel. Jämför block för block med det du skrev upp.')
  return { ok: true, code: signs as RecoveryCode }
}

/** Whether what was typed is the code's last block: the proof that it stands on paper. */
export function isLastBlock(code: RecoveryCode, typed: string): boolean {
  return signsOf(typed) === blocksOf(code).at(-1)
}
