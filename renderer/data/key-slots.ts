import type { Instant } from '@shared/calendar/date'
import type { Recipient } from './recovery-identity'
import type { Sealed } from './sealed'

/** The data key, wrapped by another one. */
interface Wrapped {
  readonly iv: Uint8Array<ArrayBuffer>
  readonly wrapped: ArrayBuffer
}

/** Opened by a key that the browser keeps beside it: what is sealed so counts as clear. */
export interface DeviceSlot extends Wrapped {
  readonly kind: 'device'
  readonly key: CryptoKey
  /** When the key was drawn; absent where an older program drew it. */
  readonly madeAt?: Instant
}

/** Opened by what the user knows, stretched by Argon2id at the cost that stood when the slot was made. */
export interface PassphraseSlot extends Wrapped {
  readonly kind: 'passphrase'
  readonly salt: Uint8Array<ArrayBuffer>
  readonly cost: Argon2Cost
}

/** Opened by what the user has on paper: 140 drawn bits, which need no stretching. */
export interface RecoverySlot extends Wrapped {
  readonly kind: 'recovery'
  /** What backups are sealed to. */
  readonly recipient: Recipient
  /** The identities of this code and of those before it, sealed under the data key: own backups can be read back. */
  readonly identities: Sealed
}

/** Opened by the private key that the organisation keeps elsewhere; only its public half has ever been here. */
export interface OrganisationSlot {
  readonly kind: 'organisation'
  readonly recipient: Recipient
  /** The data key's 32 bytes as an age file to the recipient. */
  readonly wrapped: Uint8Array<ArrayBuffer>
}

export type KeySlot = DeviceSlot | PassphraseSlot | RecoverySlot | OrganisationSlot

/** The row of `meta` that holds the slots. Each opens the same data key. */
export interface KeySlots {
  readonly name: 'keys'
  readonly slots: readonly KeySlot[]
}

/** What one try costs, to us and to a guesser. */
export interface Argon2Cost {
  readonly memoryKiB: number
  readonly passes: number
  readonly lanes: number
}

/** The algorithm of the data key and of the keys around it. */
export const aes = { name: 'AES-GCM', length: 256 } as const
export const dataKeyUses: KeyUsage[] = ['encrypt', 'decrypt']

/** Whether the rows are sealed under something that must be known, or under the device's key alone. */
export function hasPassphrase({ slots }: KeySlots): boolean {
  return slots.some(({ kind }) => kind === 'passphrase')
}

/** The slots with another one in place of that of its kind. */
export function withSlot(keys: KeySlots, slot: KeySlot): KeySlots {
  return { name: 'keys', slots: [...withoutSlot(keys, slot.kind).slots, slot] }
}

export function withoutSlot({ name, slots }: KeySlots, kind: KeySlot['kind']): KeySlots {
  return { name, slots: slots.filter((slot) => slot.kind !== kind) }
}

/** Whom a backup is sealed to: the recovery code and the organisation. Nobody as long as there is no passphrase. */
export function backupRecipients(keys: KeySlots): readonly Recipient[] {
  if (!hasPassphrase(keys)) return []
  return keys.slots.flatMap((slot) =>
    slot.kind === 'recovery' || slot.kind === 'organisation' ? [slot.recipient] : [],
  )
}
