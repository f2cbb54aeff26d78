import { argon2id } from '@noble/hashes/argon2.js'
import type { Argon2Cost } from './key-slots'

/** Makes 32 bytes of a passphrase, slowly. */
export function argon2(passphrase: string, salt: Uint8Array<ArrayBuffer>, cost: Argon2Cost): Uint8Array<ArrayBuffer> {
  // The same word may be typed as different signs on different keyboards: å is one sign or two.
  const bytes = new TextEncoder().encode(passphrase.normalize('NFKC'))
  return argon2id(bytes, salt, {
    m: cost.memoryKiB,
    t: cost.passes,
    p: cost.lanes,
    dkLen: 32,
  })
}
