import type { Argon2Cost } from './key-slots'

/** Makes 32 bytes of a passphrase; takes about a second at the usual cost. */
export type Stretch = (
  passphrase: string,
  salt: Uint8Array<ArrayBuffer>,
  cost: Argon2Cost,
) => Promise<Uint8Array<ArrayBuffer>>

/** How passphrases are stretched here: where it is computed, and what a new slot costs on this computer. */
export interface Stretching {
  readonly stretch: Stretch
  readonly costHere: () => Promise<Argon2Cost>
}

/** OWASP's least for Argon2id (Password Storage Cheat Sheet). */
export const floorCost: Argon2Cost = { memoryKiB: 19 * 1024, passes: 2, lanes: 1 }

/** What a new passphrase slot may cost, dearest first; the least is two and a half times the floor. */
export const newSlotCosts = [
  { memoryKiB: 64 * 1024, passes: 3, lanes: 1 },
  { memoryKiB: 64 * 1024, passes: 2, lanes: 1 },
  { memoryKiB: 48 * 1024, passes: 2, lanes: 1 },
] as const satisfies readonly Argon2Cost[]

/**
 * How long a key may take by the trial, in milliseconds. A user is to wait a second at most, and where F17 was measured
 * the same cost took one and a half times as long in another hour.
 */
const patience = 600

const work = ({ memoryKiB, passes }: Argon2Cost) => memoryKiB * passes

/**
 * What a new slot costs on a computer that took so many milliseconds for the floor: the dearest cost that it bears. It is
 * stored with the slot, so it may differ from computer to computer and be raised later.
 */
export function costFor(floorMilliseconds: number): Argon2Cost {
  const takes = (cost: Argon2Cost) => (floorMilliseconds * work(cost)) / work(floorCost)
  const [dearest, middle, least] = newSlotCosts
  return [dearest, middle].find((cost) => takes(cost) <= patience) ?? least
}

/** More than this is no slot of ours, and would hang the computer. */
const most: Argon2Cost = { memoryKiB: 1024 * 1024, passes: 20, lanes: 8 }

/** Throws for a cost that nobody here has chosen: below the floor, or beyond what a computer bears. */
export function requireSound(cost: Argon2Cost): void {
  const isSound = (['memoryKiB', 'passes', 'lanes'] as const).every(
    (part) => Number.isInteger(cost[part]) && cost[part] >= floorCost[part] && cost[part] <= most[part],
  )
  if (!isSound) throw new Error('A key slot with an unsound cost')
}
