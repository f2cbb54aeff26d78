import type { HostHandlers } from '../../../electron/host/answer-verb'
import { backupHandlers } from '../../../electron/backup/handlers'
import type { StateFile } from '../../../electron/state/state-file'

/** When it is in the tests: a winter morning in Stockholm. */
export const now = new Date('2027-02-22T08:00:00Z')

/** The verbs of backups on a state folder of the test's own. */
export function backupsOf(
  folder: string,
  state: StateFile,
  chooseFolder: (() => Promise<string | null>) | null,
): HostHandlers {
  return backupHandlers({
    folder,
    state,
    log: () => undefined,
    now: () => now,
    platform: process.platform,
    chooseFolder,
  })
}
