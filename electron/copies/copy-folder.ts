import { constants } from 'node:fs'
import { copyFile, mkdir, open, readdir, stat, statfs } from 'node:fs/promises'
import path from 'node:path'

/** The bytes of all files in a folder; 0 when it is not there. */
export async function sizeOf(folder: string): Promise<number> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => [])
  const sizes = entries.map(async (entry) => {
    const inside = path.join(folder, entry.name)
    if (entry.isDirectory()) return sizeOf(inside)
    return entry.isFile() ? (await stat(inside)).size : 0
  })
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0)
}

/** The bytes that are free on the disk that holds the folder. */
export async function freeSpace(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder)
  return bavail * bsize
}

/**
 * Copies what lies in a folder, whatever it is: LevelDB's files, SQLite's, and those that Chromium may come to use. Links
 * are left out. Each file is flushed, and shares its blocks with the original where the disk can do that.
 *
 * @throws what the file system throws; what was copied until then is left to the caller
 */
export async function copyFolder(from: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true })
  for (const entry of await readdir(from, { withFileTypes: true })) {
    const [source, target] = [path.join(from, entry.name), path.join(to, entry.name)]
    if (entry.isDirectory()) await copyFolder(source, target)
    else if (entry.isFile()) await copyWhole(source, target)
  }
}

async function copyWhole(source: string, target: string): Promise<void> {
  await copyFile(source, target, constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE)
  const handle = await open(target, 'r+')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
