import { createHash } from 'node:crypto'
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
  /** Flushes it to the disk: the file and its SHA-256 in hex, or what went wrong on the way. */
  finish(): Promise<{ readonly file: string; readonly sha256: string } | { readonly fault: Outcome }>
  /** Removes it. */
  discard(): Promise<void>
}

/** Begins a file in the folder, under a name that no reader takes for a backup. */
export async function beginArriving(folder: string, upload: string): Promise<Arriving> {
  const file = temporaryFile(folder)
  const hash = createHash('sha256')
  let fault: Outcome | null = null
  const handle = await mkdir(folder, { recursive: true })
    .then(() => open(file, 'wx', 0o600))
    .catch((reason: unknown) => {
      fault = outcomeOf(reason)
      return null
    })
  let next = 0
  let length = 0

  async function close() {
    await handle?.close().catch(() => undefined)
  }
  async function fail(reason: Outcome) {
    fault = reason
    await close()
    await rm(file, { force: true }).catch(() => undefined)
  }

  return {
    upload,
    async add(part, bytes) {
      if (part !== next) throw new Error('out of order')
      next++
      if (fault !== null || handle === null) return
      length += bytes.length
      if (length > largestBackup) return fail('failed')
      hash.update(bytes)
      await handle.writeFile(bytes).catch((reason: unknown) => fail(outcomeOf(reason)))
    },
    async finish() {
      if (fault === null) await handle?.sync().catch((reason: unknown) => fail(outcomeOf(reason)))
      await close()
      return fault === null ? { file, sha256: hash.digest('hex') } : { fault }
    },
    async discard() {
      await close()
      await rm(file, { force: true }).catch(() => undefined)
    },
  }
}
