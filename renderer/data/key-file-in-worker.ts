import { askWorker } from './ask-worker'
import type { WriteKeyFile } from './key-file'
import type { KeyFileQuestion } from './key-file-worker'

/** Writes a key file beside the window, which would stand still for a second. */
export const writeKeyFileInWorker: WriteKeyFile = (identities, passphrase) => {
  const worker = new Worker(new URL('./key-file-worker.ts', import.meta.url), { type: 'module' })
  return askWorker<KeyFileQuestion, Uint8Array<ArrayBuffer>>(worker, { identities, passphrase })
}
