import { timingSafeEqual } from 'node:crypto'

export type Redeemed = 'accepted' | 'wrong' | 'used' | 'expired'

export interface OneTimeCode {
  /** Trades the code; only the first right one, in time, is accepted. `now` is in milliseconds. */
  redeem(offered: string, now: number): Redeemed
}

/** How long a code lives that the shell itself hands to the window it opens, in milliseconds. */
export const windowCodeLife = 10_000

/**
 * A code that opens the door once. It has to stand on a command line, where every user of the machine can read it:
 * that is harmless only because it is soon spent.
 *
 * @param value the code, at least 128 random bits
 * @param expiresAt the instant in milliseconds after which it is refused, or null: good until its first use
 */
export function oneTimeCode(value: string, expiresAt: number | null): OneTimeCode {
  let used = false
  return {
    redeem(offered, now) {
      if (!sameSecret(offered, value)) return 'wrong'
      if (used) return 'used'
      if (expiresAt !== null && now > expiresAt) return 'expired'
      used = true
      return 'accepted'
    },
  }
}

/** Compares two secrets in a time that says nothing about where they differ. */
export function sameSecret(offered: string, secret: string): boolean {
  const a = Buffer.from(offered)
  const b = Buffer.from(secret)
  return a.length === b.length && timingSafeEqual(a, b)
}
