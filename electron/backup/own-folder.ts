import { rm } from 'node:fs/promises'
import path from 'node:path'
import { backupFacts, keyFileName, type BackupName } from '@shared/host'
import { beginArriving, type Arriving } from './arriving'
import type { LookThrough } from './look-through'
import type { Outcome } from './outcome'
import { moveIntoPlace } from './place-file'
import { stockholmDate, stockholmMoment, toRemove } from './retention'

/** A file that has come to lie in the own folder. */
export interface Placed {
  readonly file: string
  readonly sha256: string
}

/** Ends an upload: the file is put in place under its name if it is what the name says. */
export async function placeBackup(
  folder: string,
  arriving: Arriving,
  name: BackupName,
): Promise<Placed | { fault: Outcome }> {
  const arrived = await arriving.finish()
  if ('fault' in arrived) return arrived
  if (!arrived.sha256.startsWith(backupFacts(name).hash)) {
    await arriving.discard()
    return { fault: 'damaged' }
  }
  return placed(arrived, path.join(folder, name))
}

/** Puts the key file in place of an older one. */
export async function placeKeyFile(folder: string, bytes: Uint8Array): Promise<Placed | { fault: Outcome }> {
  const arriving = await beginArriving(folder, keyFileName)
  await arriving.add(0, bytes)
  const arrived = await arriving.finish()
  return 'fault' in arrived ? arrived : placed(arrived, path.join(folder, keyFileName))
}

async function placed(arrived: Placed, place: string): Promise<Placed | { fault: Outcome }> {
  const outcome = await moveIntoPlace(arrived.file, place, arrived.sha256)
  return outcome === 'kept' ? { file: place, sha256: arrived.sha256 } : { fault: outcome }
}

/**
 * Removes what is too old.
 *
 * @param look what lies in the folder
 * @param isOurs of the backups there, those that may be counted and removed
 * @param made the backup just made, which stays whatever its name says
 * @param setApart when data were lost and gone on without
 */
export async function removeOld(
  folder: string,
  look: LookThrough,
  isOurs: (name: BackupName) => boolean,
  made: BackupName,
  now: Date,
  setApart: readonly string[],
): Promise<void> {
  const content = await look(folder)
  const ours = content?.backups.filter(({ name }) => isOurs(name)) ?? []
  const losses = setApart.map((at) => stockholmMoment(new Date(at)))
  for (const name of toRemove(ours, stockholmDate(now), losses)) {
    // A file that another program holds open goes the next time.
    if (name !== made) await rm(path.join(folder, name), { force: true }).catch(() => undefined)
  }
}
