import { host, HostError } from '@renderer/host'
import { keptBackups, type KeptBackup } from '@shared/backup/kept-backups'
import type { Answers } from '@shared/host'
import { useCallback, useEffect, useState } from 'react'
import { useBackupState } from '../current'

/** What lies in the folders for backups. */
export interface KeptBackups {
  /** Newest first. */
  readonly copies: readonly KeptBackup[]
  readonly folders: Answers<'listBackups'>['folders']
  /** Whether the file that opens backups with the passphrase lies beside them. */
  readonly hasKeyFile: boolean
}

/** What was found, or the sentence that says why nobody could look; neither as long as it is being looked for. */
export interface KeptBackupsRead {
  readonly kept: KeptBackups | null
  readonly problem: string | null
  readonly lookAgain: () => void
}

/** The backups in the folders. They are looked for again after each backup. */
export function useKeptBackups(): KeptBackupsRead {
  const { last } = useBackupState()
  const [read, setRead] = useState<Omit<KeptBackupsRead, 'lookAgain'>>({ kept: null, problem: null })
  const [times, setTimes] = useState(0)

  useEffect(() => {
    let isWanted = true
    void list().then((found) => isWanted && setRead(found))
    return () => {
      isWanted = false
    }
  }, [last?.at, times])

  return { ...read, lookAgain: useCallback(() => setTimes((count) => count + 1), []) }
}

async function list(): Promise<Omit<KeptBackupsRead, 'lookAgain'>> {
  try {
    const { backups, folders, keyFileIn } = await host.listBackups({})
    return { kept: { copies: keptBackups(backups), folders, hasKeyFile: keyFileIn.length > 0 }, problem: null }
  } catch (fault) {
    if (!(fault instanceof HostError)) throw fault
    return { kept: null, problem: fault.message }
  }
}
