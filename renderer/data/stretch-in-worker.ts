import { costFor, floorCost, type Stretching } from './argon2-cost'
import type { StretchAnswer, StretchQuestion } from './argon2-worker'
import { askWorker } from './ask-worker'

/** One that has been started and asked nothing yet. */
let ready: Worker | null = null

function start(): Worker {
  const worker = new Worker(new URL('./argon2-worker.ts', import.meta.url), { type: 'module' })
  // One whose code does not come tells so once, and answers nobody who asks it later. Who has asked hears it instead.
  worker.onerror = () => {
    if (ready === worker) ready = null
  }
  return worker
}

/** Has a worker stand ready for the passphrase that is being typed: it has its code, and has run it fast, when it is asked. */
export function readyToStretch(): void {
  ready ??= start()
}

function ask(question: StretchQuestion): Promise<StretchAnswer> {
  const worker = ready ?? start()
  ready = null
  return askWorker<StretchQuestion, StretchAnswer>(worker, question)
}

/** Passphrases are stretched beside the window, at what this computer bears. */
export const stretchingInWorker: Stretching = {
  stretch: async (passphrase, salt, cost) => (await ask({ passphrase, salt, cost })).bytes,
  costHere: async () =>
    costFor((await ask({ passphrase: '', salt: new Uint8Array(16), cost: floorCost })).milliseconds),
}
