import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import type { BackupOutcome } from '@shared/backup/backup-outcome'
import { limits } from '@shared/file/file-format'
import { backupFacts, type BackupFolder, type BackupName, type Host, type keyFileName } from '@shared/host'
import { createBreath, partsOf, streamOf } from '../file/streams'
import { fromBase64, toBase64 } from './base64'

/** The longest part that is sent at a time: three quarters of what the boundary takes, so that base64 needs no filling. */
const partSize = 3 * 256 * 1024

/** The shell's half of keeping a file. */
export type Keeping = Pick<Host, 'keepBackup'>

/**
 * Sends a finished file to the shell as it is made, and names it by its bytes at the end. Nothing of it is held but the
 * part that goes next. A file that breaks off is left without a name, and the shell throws it away; so is one that grows
 * past what is read in again, which then lies in no folder.
 *
 * @param largest what is read in again, in bytes
 */
export async function sendToShell(
  host: Keeping,
  file: ReadableStream<Uint8Array>,
  nameOf: (hash: string) => BackupName,
  largest: number = limits.file,
): Promise<{ readonly name: BackupName; readonly folders: readonly BackupOutcome[] }> {
  const upload = crypto.randomUUID()
  const hash = sha256.create()
  let waiting: Uint8Array | null = null
  const named = () => nameOf(bytesToHex(hash.digest()).slice(0, hashSigns))
  let part = 0
  let size = 0
  for await (const bytes of inParts(partsOf(file))) {
    hash.update(bytes)
    size += bytes.length
    if (size > largest) return { name: named(), folders: [{ folder: 'own', outcome: 'tooLarge' }] }
    if (waiting) await host.keepBackup({ upload, part: part++, bytes: toBase64(waiting), name: null })
    waiting = bytes
  }
  const name = named()
  const { folders } = await host.keepBackup({ upload, part, bytes: toBase64(waiting ?? new Uint8Array(0)), name })
  return { name, folders }
}

/** How much of the hash stands in a name. */
const hashSigns = 16

async function* inParts(bytes: AsyncGenerator<Uint8Array>): AsyncGenerator<Uint8Array> {
  const breathe = createBreath()
  let gathered = new Uint8Array(partSize)
  let filled = 0
  for await (const given of bytes) {
    for (let from = 0; from < given.length;) {
      const piece = given.subarray(from, from + partSize - filled)
      gathered.set(piece, filled)
      filled += piece.length
      from += piece.length
      if (filled < partSize) continue
      yield gathered
      gathered = new Uint8Array(partSize)
      filled = 0
    }
    await breathe()
  }
  if (filled > 0) yield gathered.subarray(0, filled)
}

/** A file that lies in a folder, read from the shell part by part. */
export function keptFile(
  host: Pick<Host, 'readBackup'>,
  folder: BackupFolder,
  name: BackupName | typeof keyFileName,
): ReadableStream<Uint8Array<ArrayBuffer>> {
  return streamOf(partsFrom(host, folder, name))
}

async function* partsFrom(
  host: Pick<Host, 'readBackup'>,
  folder: BackupFolder,
  name: BackupName | typeof keyFileName,
): AsyncGenerator<Uint8Array> {
  for (let from = 0, isLast = false; !isLast;) {
    const answer = await host.readBackup({ folder, name, from })
    const part = fromBase64(answer.bytes)
    if (part.length > 0) yield part
    from += part.length
    // Nothing, and yet more to come, would never end.
    isLast = answer.isLast || part.length === 0
  }
}

/** Whether a file's bytes are those that its name was made of. */
export async function isAsNamed(file: ReadableStream<Uint8Array>, name: BackupName): Promise<boolean> {
  const breathe = createBreath()
  const hash = sha256.create()
  for await (const part of partsOf(file)) {
    hash.update(part)
    await breathe()
  }
  return bytesToHex(hash.digest()).startsWith(backupFacts(name).hash)
}
