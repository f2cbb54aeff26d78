import { readPrivateKey, readPublicKey } from '@shared/lock/organisation-key'
import type { Problem } from '@shared/record/change'
import { bech32 } from '@scure/base'
import { generateX25519Identity } from 'age-encryption'
import { recipientOf, type Identity, type Recipient } from './recovery-identity'

/** A fresh key pair. The private half is nowhere but in this answer. */
export async function drawOrganisationKey(): Promise<{ readonly identity: Identity; readonly recipient: Recipient }> {
  const identity = (await generateX25519Identity()) as Identity
  return { identity, recipient: await recipientOf(identity) }
}

/** Reads a public key that was pasted, or says what is wrong with it. */
export function readRecipient(
  typed: string,
): { readonly ok: true; readonly recipient: Recipient } | { readonly ok: false; readonly problem: Problem } {
  const read = readPublicKey(typed, isWhole)
  return read.ok ? { ok: true, recipient: read.key as Recipient } : read
}

/** Reads a private key that was pasted or lay in a file, or says what is wrong with it. */
export function readIdentity(
  text: string,
): { readonly ok: true; readonly identity: Identity } | { readonly ok: false; readonly problem: Problem } {
  const read = readPrivateKey(text, isWhole)
  return read.ok ? { ok: true, identity: read.key as Identity } : read
}

/** Whether the check at the end belongs to the signs before it. */
function isWhole(key: string): boolean {
  return bech32.decodeUnsafe(key)?.words.length === 52
}
