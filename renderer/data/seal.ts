import Dexie from 'dexie'

/** What a sealed record looks like on disk, beside what stands in clear. */
export interface Sealed {
  /** The content version that was sealed. */
  readonly cv: number
  /** 96 random bits, new at every sealing. */
  readonly iv: Uint8Array<ArrayBuffer>
  readonly ct: ArrayBuffer
}

/** What a sealed text is bound to: it opens in its own place only. */
export interface Place {
  readonly table: string
  readonly id: string
}

const encoder = new TextEncoder()
const decoder = new TextDecoder()

function algorithm(place: Place, cv: number, iv: Uint8Array<ArrayBuffer>): AesGcmParams {
  return { name: 'AES-GCM', iv, additionalData: encoder.encode(`${place.table}|${place.id}|${cv}`) }
}

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
  const ct = await crypto.subtle.encrypt(algorithm(place, cv, iv), key, encoder.encode(JSON.stringify(value)))
  return { cv, iv, ct }
}

/** Opens what `seal` made. Rejects when anything differs: the key, the place, the version or a single bit. */
export async function open(key: CryptoKey, place: Place, sealed: Sealed): Promise<unknown> {
  refuseInsideTransaction()
  const clear = await crypto.subtle.decrypt(algorithm(place, sealed.cv, sealed.iv), key, sealed.ct)
  return JSON.parse(decoder.decode(clear))
}
