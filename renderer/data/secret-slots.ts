import type { RecoveryCode } from '@shared/lock/recovery-code'
import { Decrypter, Encrypter } from 'age-encryption'
import { requireSound, type Stretching } from './argon2-cost'
import {
  aes,
  dataKeyUses,
  type Argon2Cost,
  type KeySlots,
  type OrganisationSlot,
  type PassphraseSlot,
  type RecoverySlot,
} from './key-slots'
import { sealIdentities } from './own-identities'
import { identityOfCode, recipientOf, type Identity, type Recipient } from './recovery-identity'

/** Something that somebody knows or has, and that opens a slot. A further kind is a further slot around the same key. */
export type Secret =
  | { readonly kind: 'passphrase'; readonly text: string }
  | { readonly kind: 'recovery'; readonly code: RecoveryCode }
  | { readonly kind: 'organisation'; readonly identity: Identity }

/** The secret opens nothing here. */
export class WrongSecret extends Error {}

const wrapUses: KeyUsage[] = ['wrapKey', 'unwrapKey']
const encoder = new TextEncoder()

/** A slot opens as what it is, never as another kind. */
function wrapping(kind: 'passphrase' | 'recovery', iv: Uint8Array<ArrayBuffer>): AesGcmParams {
  return { name: 'AES-GCM', iv, additionalData: encoder.encode(`slot|${kind}`) }
}

async function keyOfPassphrase(
  passphrase: string,
  { salt, cost }: { salt: Uint8Array<ArrayBuffer>; cost: Argon2Cost },
  stretch: Stretching['stretch'],
): Promise<CryptoKey> {
  requireSound(cost)
  const bytes = await stretch(passphrase, salt, cost)
  const key = await crypto.subtle.importKey('raw', bytes, aes, false, wrapUses)
  bytes.fill(0)
  return key
}

/** `info` sets this use of the identity apart from that of opening backups. */
async function keyOfIdentity(identity: Identity): Promise<CryptoKey> {
  const drawn = await crypto.subtle.importKey('raw', encoder.encode(identity), 'HKDF', false, ['deriveKey'])
  const derivation = { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(0), info: encoder.encode('radrum|data key') }
  return crypto.subtle.deriveKey(derivation, drawn, aes, false, wrapUses)
}

/** A fresh data key. It can be read as long as it is not wrapped: let go of it then, and open a slot instead. */
export function newDataKey(): Promise<CryptoKey> {
  return crypto.subtle.generateKey(aes, true, dataKeyUses)
}

/** A slot around a data key that can still be read, as are those of the two functions below. */
export async function passphraseSlot(
  data: CryptoKey,
  passphrase: string,
  { stretch, costHere }: Stretching,
): Promise<PassphraseSlot> {
  const iv = crypto.getRandomValues(new Uint8Array(12))
  const salt = crypto.getRandomValues(new Uint8Array(16))
  const cost = await costHere()
  const key = await keyOfPassphrase(passphrase, { salt, cost }, stretch)
  const wrapped = await crypto.subtle.wrapKey('raw', data, key, wrapping('passphrase', iv))
  return { kind: 'passphrase', salt, cost, iv, wrapped }
}

/** `identity` is that of the code; `earlier` are those whose backups are still to be read. */
export async function recoverySlot(
  data: CryptoKey,
  identity: Identity,
  earlier: readonly Identity[] = [],
): Promise<RecoverySlot> {
  const iv = crypto.getRandomValues(new Uint8Array(12))
  const wrapped = await crypto.subtle.wrapKey('raw', data, await keyOfIdentity(identity), wrapping('recovery', iv))
  const identities = await sealIdentities(data, [...new Set([identity, ...earlier])])
  return { kind: 'recovery', recipient: await recipientOf(identity), iv, wrapped, identities }
}

export async function organisationSlot(data: CryptoKey, recipient: Recipient): Promise<OrganisationSlot> {
  const encrypter = new Encrypter()
  encrypter.addRecipient(recipient)
  const raw = new Uint8Array(await crypto.subtle.exportKey('raw', data))
  const wrapped = new Uint8Array(await encrypter.encrypt(raw))
  raw.fill(0)
  return { kind: 'organisation', recipient, wrapped }
}

/** What the slots of a profile are made of. */
export interface SlotsOf {
  readonly data: CryptoKey
  readonly passphrase: string
  /** Newest first: the first one's code opens the profile, all of them its backups. */
  readonly identities: readonly Identity[]
  readonly organisation: Recipient | null
}

/** All slots of a profile that is made anew, by its first passphrase or from a backup. */
export async function slotsFor(
  { data, passphrase, identities: [identity, ...earlier], organisation }: SlotsOf,
  stretching: Stretching,
): Promise<KeySlots> {
  const slots = await Promise.all([
    passphraseSlot(data, passphrase, stretching),
    ...(identity === undefined ? [] : [recoverySlot(data, identity, earlier)]),
    ...(organisation === null ? [] : [organisationSlot(data, organisation)]),
  ])
  return { name: 'keys', slots }
}

/**
 * The data key, by a secret. Throws `WrongSecret`. Only who is about to wrap it anew asks for one that can be read.
 */
export async function openBySecret(
  keys: KeySlots,
  secret: Secret,
  { stretch }: Pick<Stretching, 'stretch'>,
  isToBeWrapped = false,
): Promise<CryptoKey> {
  switch (secret.kind) {
    case 'passphrase': {
      const slot = slotOf(keys, 'passphrase')
      return unwrapped(slot, await keyOfPassphrase(secret.text, slot, stretch), isToBeWrapped)
    }
    case 'recovery':
      return unwrapped(slotOf(keys, 'recovery'), await keyOfIdentity(await identityOfCode(secret.code)), isToBeWrapped)
    case 'organisation':
      return ofOrganisation(slotOf(keys, 'organisation'), secret.identity, isToBeWrapped)
  }
}

function slotOf<K extends Secret['kind']>(
  { slots }: KeySlots,
  kind: K,
): Extract<KeySlots['slots'][number], { kind: K }> {
  const slot = slots.find((one) => one.kind === kind)
  if (slot === undefined) throw new WrongSecret()
  return slot as Extract<typeof slot, { kind: K }>
}

async function unwrapped(
  { kind, iv, wrapped }: PassphraseSlot | RecoverySlot,
  key: CryptoKey,
  isReadable: boolean,
): Promise<CryptoKey> {
  try {
    return await crypto.subtle.unwrapKey('raw', wrapped, key, wrapping(kind, iv), aes, isReadable, dataKeyUses)
  } catch {
    throw new WrongSecret()
  }
}

async function ofOrganisation(
  { wrapped }: OrganisationSlot,
  identity: Identity,
  isReadable: boolean,
): Promise<CryptoKey> {
  try {
    const decrypter = new Decrypter()
    decrypter.addIdentity(identity)
    const raw = new Uint8Array(await decrypter.decrypt(wrapped))
    const key = await crypto.subtle.importKey('raw', raw, aes, isReadable, dataKeyUses)
    raw.fill(0)
    return key
  } catch {
    throw new WrongSecret()
  }
}
