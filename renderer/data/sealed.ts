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

/** AES-256-GCM, bound to a place and a content version. */
export function sealing(place: Place, cv: number, iv: Uint8Array<ArrayBuffer>): AesGcmParams {
  return { name: 'AES-GCM', iv, additionalData: encoder.encode(`${place.table}|${place.id}|${cv}`) }
}
