import path from 'node:path'
import { largestPart, type Answers } from '@shared/host'
import { openOwnFile } from './hash-file'

/**
 * A part of a file, from an offset in bytes.
 *
 * @param name a name that the contract has let through: a backup's or the key file's, never a path
 * @throws what the file system throws when it is not there
 */
export async function readPart(folder: string, name: string, from: number): Promise<Answers<'readBackup'>> {
  const handle = await openOwnFile(path.join(folder, name))
  try {
    const { size } = await handle.stat()
    const wanted = Math.min(largestPart, Math.max(0, size - from))
    const buffer = Buffer.alloc(wanted)
    let read = 0
    while (read < wanted) {
      const { bytesRead } = await handle.read(buffer, read, wanted - read, from + read)
      if (bytesRead === 0) break
      read += bytesRead
    }
    return { bytes: buffer.subarray(0, read).toString('base64'), isLast: from + read >= size }
  } finally {
    await handle.close()
  }
}
