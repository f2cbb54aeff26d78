import { argon2 } from './argon2'
import type { Argon2Cost } from './key-slots'

/** What the worker is asked: one passphrase to stretch. */
export interface StretchQuestion {
  readonly passphrase: string
  readonly salt: Uint8Array<ArrayBuffer>
  readonly cost: Argon2Cost
}

/** What it answers. */
export interface StretchAnswer {
  readonly bytes: Uint8Array<ArrayBuffer>
  /** How long the stretching took, without the worker's own start. */
  readonly milliseconds: number
}

addEventListener('message', ({ data }: MessageEvent<StretchQuestion>) => {
  const before = performance.now()
  const bytes = argon2(data.passphrase, data.salt, data.cost)
  postMessage({ bytes, milliseconds: performance.now() - before } satisfies StretchAnswer)
})

// The browser compiles what has run for a while; the first passphrase would take an eighth longer.
argon2('', new Uint8Array(16), { memoryKiB: 4 * 1024, passes: 1, lanes: 1 })
