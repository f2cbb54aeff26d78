import { randomUUID } from 'node:crypto'
import { link, mkdir, open, rename, rm } from 'node:fs/promises'
import path from 'node:path'

/**
 * Writes a whole file or nothing: beside it first, flushed to the disk, then moved into place. A reader, or a machine
 * that loses power, finds the old content or the new.
 *
 * @throws what the file system throws; the file that stood there is then untouched
 */
export async function atomicWrite(file: string, content: Uint8Array | string): Promise<void> {
  await writeBeside(file, content, (beside) => rename(beside, file))
}

/**
 * Writes a whole file where none is yet, so that one of two programs that begin at once is told that it came second.
 *
 * @throws `EEXIST` when the file is there
 */
export async function atomicCreate(file: string, content: Uint8Array | string): Promise<void> {
  await writeBeside(file, content, async (beside) => {
    await link(beside, file).catch((fault: NodeJS.ErrnoException) => {
      if (fault.code === 'EEXIST') throw fault
      // Some file systems know no links. Then nobody can be told, which matters only to two first starts at once.
      return rename(beside, file)
    })
    await rm(beside, { force: true })
  })
}

async function writeBeside(
  file: string,
  content: Uint8Array | string,
  putInPlace: (beside: string) => Promise<void>,
): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true })
  const beside = path.join(path.dirname(file), `.${randomUUID()}.tmp`)
  try {
    const handle = await open(beside, 'wx', 0o600)
    try {
      await handle.writeFile(content)
      await handle.sync()
    } finally {
      await handle.close()
    }
    await putInPlace(beside)
  } catch (fault) {
    await rm(beside, { force: true })
    throw fault
  }
}
