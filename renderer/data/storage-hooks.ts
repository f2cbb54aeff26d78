import { host, saveElsewhere } from '@renderer/host'
import type { Answers } from '@shared/host'
import type { RecoveryCode } from '@shared/lock/recovery-code'
import { now } from './clock'
import { currentOpened, useOpened, useSaveState } from './current'
import { emergencyName, hasOwnCode, makeEmergencyCopy } from './emergency-copy'
import type { StorageFault } from './storage-fault'

/** What the disk refused last; undefined as long as it takes what it is given. */
export function useStorageFault(): StorageFault | undefined {
  return useSaveState().fault
}

/** Opens a lost connection again and writes what waits. False when Rådrum has to be restarted for it. */
export const reopen = () => currentOpened()?.reopen() ?? Promise.resolve(false)

/** Whether an emergency copy needs a code of its own, for want of one on paper; null when nothing is open to copy. */
export function useNeedsCode(): boolean | null {
  const opened = useOpened()
  return opened && !hasOwnCode(opened)
}

/**
 * Saves all that this window holds, and what is being typed, as a sealed file where the user says.
 *
 * @param code drawn for the copy of a profile without a passphrase, else null
 */
export async function saveEmergencyCopy(
  code: RecoveryCode | null,
): Promise<Answers<'saveDocument'>['outcome'] | 'failed'> {
  const profile = currentOpened()
  if (!profile) return 'failed'
  const madeAt = now()
  try {
    return await saveElsewhere({ host, suggestedName: emergencyName(madeAt) }, () =>
      makeEmergencyCopy({ host, profile, madeAt, code }),
    )
  } catch {
    return 'failed'
  }
}
