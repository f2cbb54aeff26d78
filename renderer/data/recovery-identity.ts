import type { RecoveryCode } from '@shared/lock/recovery-code'
import { bech32 } from '@scure/base'
import { identityToRecipient } from 'age-encryption'

/** The private half of an age key pair: `AGE-SECRET-KEY-1…`. It opens what was sealed to its recipient. */
export type Identity = string & { readonly __brand: 'Identity' }

/** The public half: `age1…`. It can be shown to anybody. */
export type Recipient = string & { readonly __brand: 'Recipient' }

/**
 * The identity that a recovery code stands for. Backups are sealed to its recipient and the recovery slot is opened by it,
 * so that one code opens the computer and its copies alike.
 */
export async function identityOfCode(code: RecoveryCode): Promise<Identity> {
  const encoder = new TextEncoder()
  const drawn = await crypto.subtle.importKey('raw', encoder.encode(code), 'HKDF', false, ['deriveBits'])
  const info = encoder.encode('radrum|backup identity')
  const scalar = await crypto.subtle.deriveBits(
    { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(0), info },
    drawn,
    256,
  )
  return bech32.encodeFromBytes('AGE-SECRET-KEY-', new Uint8Array(scalar)).toUpperCase() as Identity
}

/** The recipient that an identity opens for. Rejects what is no identity. */
export async function recipientOf(identity: Identity): Promise<Recipient> {
  return (await identityToRecipient(identity)) as Recipient
}
