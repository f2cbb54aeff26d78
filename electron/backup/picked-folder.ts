import { rename } from 'node:fs/promises'
import path from 'node:path'
import { keyFileName, type BackupName } from '@shared/host'
import type { PickedFolder } from '../state/shell-state'
import type { StateFile } from '../state/state-file'
import type { Arriving } from './arriving'
import { hashFile } from './hash-file'
import { outcomeOf, type Outcome } from './outcome'
import { placeBackup, type Placed } from './own-folder'
import { copyIntoPlace } from './place-file'

/** Copies a backup to the picked folder. */
export async function bringBackup(state: StateFile, placed: Placed, name: BackupName): Promise<Outcome> {
  const picked = state.read().backupFolder
  return picked ? copyIntoPlace(placed.file, path.join(picked.path, name), placed.sha256) : 'unreachable'
}

/** Ends an upload that has come to the picked folder past the own one. */
export async function endInPicked(state: StateFile, arriving: Arriving, name: BackupName): Promise<Outcome> {
  const picked = state.read().backupFolder
  if (!picked) return 'unreachable'
  const placed = await placeBackup(picked.path, arriving, name)
  return 'fault' in placed ? placed.fault : 'kept'
}

/** Notes what of the picked folder is ours. */
export async function noteOurs(state: StateFile, names: Iterable<BackupName>): Promise<void> {
  const picked = state.read().backupFolder
  if (!picked) return
  await note(state, picked.path, (before) => ({ ...before, kept: [...new Set([...before.kept, ...names])] }))
}

/**
 * Puts the own folder's key file beside the backups in the picked one. One that lies there and is not ours (another
 * Rådrum keeps its backups in the same folder, or did) is not written over: it gets a name of its own.
 */
export async function bringKeyFile(state: StateFile, own: string): Promise<Outcome> {
  const picked = state.read().backupFolder
  if (!picked) return 'unreachable'
  const file = path.join(own, keyFileName)
  const sha256 = await hashFile(file).catch(() => null)
  if (sha256 === null) return 'failed'
  const place = path.join(picked.path, keyFileName)
  try {
    const there = await hashFile(place).catch((fault: NodeJS.ErrnoException) => {
      if (fault.code === 'ENOENT') return null
      throw fault
    })
    if (there !== null && there !== sha256 && there !== picked.keyFile) {
      await rename(place, path.join(picked.path, `nyckel-${there.slice(0, 8)}.age`))
    }
    const outcome = there === sha256 ? 'kept' : await copyIntoPlace(file, place, sha256)
    if (outcome === 'kept') await note(state, picked.path, (before) => ({ ...before, keyFile: sha256 }))
    return outcome
  } catch (fault) {
    return outcomeOf(fault)
  }
}

/** Forgets the names of what is no longer there. */
export async function forgetGone(state: StateFile, names: ReadonlySet<string>): Promise<void> {
  const picked = state.read().backupFolder
  if (!picked) return
  await note(state, picked.path, (before) => ({ ...before, kept: before.kept.filter((name) => names.has(name)) }))
}

/** Changes what is known of the folder, unless another one has been picked meanwhile. */
async function note(state: StateFile, folder: string, next: (picked: PickedFolder) => PickedFolder): Promise<void> {
  await state.change((before) =>
    before.backupFolder?.path === folder ? { ...before, backupFolder: next(before.backupFolder) } : before,
  )
}
