import { constants } from 'node:fs'
import { copyFile, open, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { hashFile } from './hash-file'
import { outcomeOf, type Outcome } from './outcome'
import { temporaryFile } from './temporary-files'

/**
 * Moves a file that is whole and synced into its place in the same folder, and reads it back.
 *
 * @param sha256 what reading it back must give, in hex
 */
export async function moveIntoPlace(file: string, place: string, sha256: string): Promise<Outcome> {
  try {
    await rename(file, place)
    await syncFolder(path.dirname(place))
    if ((await hashFile(place)) === sha256) return 'kept'
    await rm(place, { force: true })
    return 'damaged'
  } catch (fault) {
    await rm(file, { force: true }).catch(() => undefined)
    return outcomeOf(fault)
  }
}

/** Copies a file into another folder: beside its place first, synced, moved, read back. The folder must be there. */
export async function copyIntoPlace(file: string, place: string, sha256: string): Promise<Outcome> {
  const beside = temporaryFile(path.dirname(place))
  try {
    await copyFile(file, beside, constants.COPYFILE_EXCL)
    const handle = await open(beside, 'r+')
    try {
      await handle.sync()
    } finally {
      await handle.close()
    }
  } catch (fault) {
    await rm(beside, { force: true }).catch(() => undefined)
    return outcomeOf(fault)
  }
  return moveIntoPlace(beside, place, sha256)
}

/** A name is safe from a power cut once its folder is synced. Windows does that by itself and refuses to be asked. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => null)
  await handle?.sync().catch(() => undefined)
  await handle?.close()
}
