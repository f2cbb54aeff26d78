import { writeKeyFile } from './key-file'
import type { Identity } from './recovery-identity'

/** What the worker is asked: one key file to write. */
export interface KeyFileQuestion {
  readonly identities: readonly Identity[]
  readonly passphrase: string
}

addEventListener('message', ({ data }: MessageEvent<KeyFileQuestion>) => {
  void writeKeyFile(data.identities, data.passphrase).then((bytes) => postMessage(bytes))
})
