import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, open, rm } from 'node:fs/promises'
import { outcomeOf, type Outcome } from './outcome'
import { temporaryFile } from './temporary-files'

/** More than any database of a case team weighs: an end to what a page gone wrong can fill a disk with. Bytes. */
const largestBackup = 4 * 1024 ** 3

/** A backup on its way in. */
export interface Arriving {
  readonly upload: string
  /**
   * Adds the part that comes next. A disk that is full ends nothing here: it is told with the last part.
   *
   * @throws when the part is another than the next
   */
  add(part: number, bytes: Uint8Array): Promise<void>
  /** Where it stopped when the folder took no more of it; null as long as it goes on. */
  stopped(): Stopped | null
  /** Flushes it to the disk: the file and its SHA-256 in hex, or what went wrong on the way. */
  finish(): Promise<{ readonly file: string; readonly sha256: string } | { readonly fault: Outcome }>
  /** Removes it. */
  discard(): Promise<void>
}

/** A backup that a folder took no more of: what of it lies there, and which part did not fit. */
export interface Stopped {
  readonly file: string
  /** Bytes of the file that are right; after them lies perhaps some of the part that did not fit. */
  readonly length: number
  readonly part: number
}

/** Begins a file in the folder, under a name that no reader takes for a backup. */
export async function beginArriving(folder: string, upload: string): Promise<Arriving> {
  return arrivingIn(folder, upload, null, () => mkdir(folder, { recursive: true }))
}

/** Goes on in another folder, which must be there, with what the first one took. */
export function goOnArriving(folder: string, upload: string, before: Stopped): Promise<Arriving> {
  return arrivingIn(folder, upload, before, () => Promise.resolve())
}

async function arrivingIn(
  folder: string,
  upload: string,
  before: Stopped | null,
  prepare: () => Promise<unknown>,
): Promise<Arriving> {
  const file = temporaryFile(folder)
  const hash = createHash('sha256')
  let next = before?.part ?? 0
  let length = 0
  let fault: Outcome | null = null
  let stopped: Stopped | null = null
  const handle = await prepare()
    .then(() => open(file, 'wx', 0o600))
    .catch((reason: unknown) => {
      stop(outcomeOf(reason), next)
      return null
    })
  if (before && before.length > 0) {
    try {
      for await (const piece of createReadStream(before.file, { end: before.length - 1 })) await write(piece as Buffer)
    } catch (reason) {
      stop(outcomeOf(reason), next)
    }
  }

  function stop(reason: Outcome, part: number) {
    fault = reason
    stopped = { file, length, part }
  }
  async function write(bytes: Uint8Array) {
    if (handle === null) return
    await handle.writeFile(bytes)
    hash.update(bytes)
    length += bytes.length
  }
  async function close() {
    await handle?.close().catch(() => undefined)
  }
  async function remove() {
    await close()
    await rm(file, { force: true }).catch(() => undefined)
  }

  return {
    upload,
    stopped: () => stopped,
    async add(part, bytes) {
      if (part !== next) throw new Error('out of order')
      next++
      if (fault !== null) return
      // No folder is to take this: it is not the folder's fault.
      if (length + bytes.length > largestBackup) fault = 'failed'
      else await write(bytes).catch((reason: unknown) => stop(outcomeOf(reason), part))
    },
    async finish() {
      if (fault === null) await handle?.sync().catch((reason: unknown) => (fault = outcomeOf(reason)))
      await (fault === null ? close() : remove())
      return fault === null ? { file, sha256: hash.digest('hex') } : { fault }
    },
    discard: remove,
  }
}
