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
