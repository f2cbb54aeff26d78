import type { Instant } from '../calendar/date'
import { addWorkingDays } from '../calendar/deadline'
import type { BackupFolder } from '../host'
import type { BackupOutcome } from './backup-outcome'
import { isBefore, wallMoment } from './moments'

/** How backups stand, as far as it decides whether they need somebody. */
export interface BackupStanding {
  readonly isOff: 'noKey' | 'example' | null
  readonly last: { readonly at: Instant } | null
  readonly isBehind: boolean
  readonly folders: readonly BackupOutcome[]
}

/** Why backups need somebody. */
export type BackupNeed =
  /** Without a passphrase there is no code to seal them to. */
  | { readonly kind: 'noKey' }
  | {
      readonly kind: 'folder'
      readonly folder: BackupFolder
      readonly outcome: Exclude<BackupOutcome['outcome'], 'kept'>
    }
  /** A working day has gone since the last, and something has changed. */
  | { readonly kind: 'old'; readonly at: Instant }

/**
 * The one thing that most needs doing about backups, or null. A copy of Friday afternoon is not old on Monday morning:
 * nobody worked in between.
 */
export function backupNeed({ isOff, last, isBehind, folders }: BackupStanding, now: Instant): BackupNeed | null {
  if (isOff !== null) return isOff === 'noKey' ? { kind: 'noKey' } : null
  const failed = folders.flatMap(({ folder, outcome }) => (outcome === 'kept' ? [] : [{ folder, outcome }]))[0]
  if (failed !== undefined) return { kind: 'folder', ...failed }
  if (last === null || !isBehind) return null
  const { date, clock } = wallMoment(last.at)
  const isOld = isBefore({ date: addWorkingDays(date, 1), clock }, wallMoment(now))
  return isOld ? { kind: 'old', at: last.at } : null
}
