import type { Stretch } from './argon2-cost'
import type { StretchQuestion } from './argon2-worker'
import { askWorker } from './ask-worker'

/** One that has been started and asked nothing yet. */
let ready: Worker | null = null

function start(): Worker {
  return new Worker(new URL('./argon2-worker.ts', import.meta.url), { type: 'module' })
}

/** Has a worker stand ready for the passphrase that is being typed: it has its code, and has run it fast, when it is asked. */
export function readyToStretch(): void {
  ready ??= start()
}

/** Stretches a passphrase beside the window. */
export const stretchInWorker: Stretch = (passphrase, salt, cost) => {
  const worker = ready ?? start()
  ready = null
  return askWorker<StretchQuestion, Uint8Array<ArrayBuffer>>(worker, { passphrase, salt, cost })
}
