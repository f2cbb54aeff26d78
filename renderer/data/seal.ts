import Dexie from 'dexie'
import { sealing, type Place, type Sealed } from './sealed'

const encoder = new TextEncoder()
const decoder = new TextDecoder()

/**
 * Sealing waits for the browser's crypto, and IndexedDB may end a transaction that waits for anything but itself.
 * Chromium happens to let it pass; the standard does not.
 */
function refuseInsideTransaction(): void {
  if (Dexie.currentTransaction) throw new Error('Seal before the transaction and open after it, never inside')
}

/** Seals a JSON value with AES-256-GCM. */
export async function seal(key: CryptoKey, place: Place, cv: number, value: unknown): Promise<Sealed> {
  refuseInsideTransaction()
  const iv = crypto.getRandomValues(new Uint8Array(12))
  const ct = await crypto.subtle.encrypt(sealing(place, cv, iv), key, encoder.encode(JSON.stringify(value)))
  return { cv, iv, ct }
}

/** Opens what `seal` made. Rejects when anything differs: the key, the place, the version or a single bit. */
export async function open(key: CryptoKey, place: Place, sealed: Sealed): Promise<unknown> {
  refuseInsideTransaction()
  const clear = await crypto.subtle.decrypt(sealing(place, sealed.cv, sealed.iv), key, sealed.ct)
  return JSON.parse(decoder.decode(clear))
}
