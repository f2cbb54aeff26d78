import { createHash } from 'node:crypto'
import { constants } from 'node:fs'
import { open, type FileHandle } from 'node:fs/promises'

/** How much is read at a time, in bytes. */
const chunk = 1024 * 1024

/**
 * Opens a file of ours for reading. A link in its place is not followed: somebody else made it.
 *
 * @throws what the file system throws, and when it is no ordinary file
 */
export async function openOwnFile(file: string): Promise<FileHandle> {
  // Windows has no such flag, and makes links only for administrators.
  const notLinks = (constants.O_NOFOLLOW as number | undefined) ?? 0
  const handle = await open(file, constants.O_RDONLY | notLinks)
  if ((await handle.stat()).isFile()) return handle
  await handle.close()
  throw new Error('not a file')
}

/** The SHA-256 of a file in hex, read from the disk a piece at a time. */
export async function hashFile(file: string): Promise<string> {
  const handle = await openOwnFile(file)
  try {
    const hash = createHash('sha256')
    const buffer = Buffer.allocUnsafe(chunk)
    for (;;) {
      const { bytesRead } = await handle.read(buffer, 0, chunk)
      if (bytesRead === 0) return hash.digest('hex')
      hash.update(buffer.subarray(0, bytesRead))
    }
  } finally {
    await handle.close()
  }
}
