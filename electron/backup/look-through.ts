import { lstat, readdir } from 'node:fs/promises'
import path from 'node:path'
import { backupFacts, BackupName, keyFileName } from '@shared/host'
import { hashFile } from './hash-file'

/** A backup that lies in a folder. */
export interface Found {
  readonly name: BackupName
  readonly bytes: number
  /** It is what was written, by the hash in its name. */
  readonly isWhole: boolean
}

export interface FolderContent {
  readonly backups: readonly Found[]
  readonly hasKeyFile: boolean
}

/** Looks through a folder for backups; null when it cannot be reached. */
export type LookThrough = (folder: string) => Promise<FolderContent | null>

/**
 * A look that remembers the hash of a file while its size and time stay as they were, so that only what is new is read.
 * What is not a backup by its name, or is a link or a folder, is not seen.
 */
export function lookingThrough(): LookThrough {
  const known = new Map<string, { stamp: string; isWhole: boolean }>()

  async function look(file: string, name: BackupName): Promise<Found | null> {
    const found = await lstat(file).catch(() => null)
    if (!found?.isFile()) return null
    const stamp = `${found.size} ${found.mtimeMs} ${found.ino}`
    const before = known.get(file)
    const isWhole = before?.stamp === stamp ? before.isWhole : await hasHashOfName(file, name)
    known.set(file, { stamp, isWhole })
    return { name, bytes: found.size, isWhole }
  }

  return async (folder) => {
    const names = await readdir(folder).catch(() => null)
    if (names === null) return null
    const backups: Found[] = []
    for (const text of names.sort()) {
      const name = BackupName.safeParse(text)
      const found = name.success ? await look(path.join(folder, text), name.data) : null
      if (found) backups.push(found)
    }
    const keyFile = await lstat(path.join(folder, keyFileName)).catch(() => null)
    return { backups, hasKeyFile: keyFile?.isFile() ?? false }
  }
}

async function hasHashOfName(file: string, name: BackupName): Promise<boolean> {
  const hash = await hashFile(file).catch(() => '')
  return hash.startsWith(backupFacts(name).hash)
}
