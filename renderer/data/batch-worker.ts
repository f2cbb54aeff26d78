import { openBatch, type SealedBatch } from './sealed-batch'

/** What the worker is asked: to open some rows. */
export interface BatchQuestion {
  readonly nth: number
  readonly key: CryptoKey
  readonly batch: SealedBatch
}

/** The rows' texts, or the name of what would not open them. */
export type BatchAnswer = { readonly nth: number } & (
  { readonly texts: Uint8Array<ArrayBuffer> } | { readonly fault: string }
)

addEventListener('message', ({ data: { nth, key, batch } }: MessageEvent<BatchQuestion>) => {
  openBatch(key, batch).then(
    (texts) => postMessage({ nth, texts } satisfies BatchAnswer, { transfer: [texts.buffer] }),
    (error: unknown) =>
      postMessage({ nth, fault: error instanceof Error ? error.name : 'Error' } satisfies BatchAnswer),
  )
})
