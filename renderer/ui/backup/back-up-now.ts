import { backups } from '@renderer/data'
import { outcomeSentences } from '@shared/backup/folder-words'
import { notifyDone, notifyFailed } from '../notify'

/** Makes a backup at once, and says how it went. */
export async function backUpNow(): Promise<void> {
  const folders = await backups.make(null)
  const failures = folders.flatMap(({ outcome }) => (outcome === 'kept' ? [] : [outcomeSentences[outcome]]))
  if (failures.length > 0) notifyFailed(failures.join(' '))
  // Nothing new may have been there to copy.
  else notifyDone('Allt som är sparat finns i en kontrolläst säkerhetskopia.')
}
