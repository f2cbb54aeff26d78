import type { Stretch } from './argon2-cost'
import type { StretchQuestion } from './argon2-worker'
import { askWorker } from './ask-worker'

/** Stretches a passphrase beside the window. */
export const stretchInWorker: Stretch = (passphrase, salt, cost) => {
  const worker = new Worker(new URL('./argon2-worker.ts', import.meta.url), { type: 'module' })
  return askWorker<StretchQuestion, Uint8Array<ArrayBuffer>>(worker, { passphrase, salt, cost })
}
