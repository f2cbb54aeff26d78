import type { Argon2Cost } from './key-slots'

/** Makes 32 bytes of a passphrase; takes about a second at the usual cost. */
export type Stretch = (
  passphrase: string,
  salt: Uint8Array<ArrayBuffer>,
  cost: Argon2Cost,
) => Promise<Uint8Array<ArrayBuffer>>

/** How passphrases are stretched here: where it is computed, and what a new slot costs. */
export interface Stretching {
  readonly stretch: Stretch
  readonly cost: Argon2Cost
}

/**
 * What a new passphrase slot costs: 0.58 to 0.66 s where F17 was measured. There 64 MiB took 0.72 to 1.12 s, more than the
 * second that a user is to wait at most. It is two and a half times the floor, and stored with the slot, so that it can be
 * raised later.
 */
export const usualCost: Argon2Cost = { memoryKiB: 48 * 1024, passes: 2, lanes: 1 }

/** OWASP's least for Argon2id (Password Storage Cheat Sheet). */
export const floorCost: Argon2Cost = { memoryKiB: 19 * 1024, passes: 2, lanes: 1 }

/** More than this is no slot of ours, and would hang the computer. */
const most: Argon2Cost = { memoryKiB: 1024 * 1024, passes: 20, lanes: 8 }

/** Throws for a cost that nobody here has chosen: below the floor, or beyond what a computer bears. */
export function requireSound(cost: Argon2Cost): void {
  const isSound = (['memoryKiB', 'passes', 'lanes'] as const).every(
    (part) => Number.isInteger(cost[part]) && cost[part] >= floorCost[part] && cost[part] <= most[part],
  )
  if (!isSound) throw new Error('A key slot with an unsound cost')
}
