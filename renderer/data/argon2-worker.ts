import { argon2 } from './argon2'
import type { Argon2Cost } from './key-slots'

/** What the worker is asked: one passphrase to stretch. */
export interface StretchQuestion {
  readonly passphrase: string
  readonly salt: Uint8Array<ArrayBuffer>
  readonly cost: Argon2Cost
}

addEventListener('message', ({ data }: MessageEvent<StretchQuestion>) => {
  postMessage(argon2(data.passphrase, data.salt, data.cost))
})

// The browser compiles what has run for a while; at the usual cost the first passphrase would take an eighth longer.
argon2('', new Uint8Array(16), { memoryKiB: 4 * 1024, passes: 1, lanes: 1 })
