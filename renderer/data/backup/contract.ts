import type { BackupFolder, BackupName } from '@shared/host'
import type { BackupOccasion } from '@shared/backup/backup-name'
import type { BackupOutcome } from '@shared/backup/backup-outcome'
import type { BackupComparison } from '@shared/backup/compare'
import type { StaysGone } from '@shared/backup/stays-gone'
import type { Instant } from '@shared/calendar/date'
import type { TableName } from '@shared/record/tables'
import type { RecoveryCode } from '@shared/lock/recovery-code'
import type { StartUp } from '../start-up'

/** How backups stand: what Översikt and the settings tell. */
export interface BackupState {
  /** `noKey`: no passphrase has been chosen, so there is no recovery code to seal a backup to. */
  readonly isOff: 'noKey' | 'example' | null
  readonly isMaking: boolean
  /** The newest that lies whole in a folder, and how many rows it holds; null before the first. */
  readonly last: { readonly at: Instant; readonly rows: number } | null
  /** Something has been written since the last one. */
  readonly isBehind: boolean
  /** How the last try went, a folder at a time, and which could not be reached since; empty before the first. */
  readonly folders: readonly BackupOutcome[]
}

/** Where a file to restore from comes from. */
export type BackupSource =
  | { readonly kind: 'kept'; readonly folder: BackupFolder; readonly name: BackupName }
  | { readonly kind: 'file'; readonly file: Blob }

/** What opens it. `own`: the open profile has what is needed. `keyFile`: `nyckel.age`, if the user brought it along. */
export type BackupKey =
  | { readonly kind: 'own' }
  | { readonly kind: 'recovery'; readonly code: RecoveryCode }
  | { readonly kind: 'passphrase'; readonly text: string; readonly keyFile: Blob | null }
  | { readonly kind: 'organisation'; readonly identity: string }

/** A backup that was opened, read to its end and found right. Nothing has been changed yet. */
export interface ReadBackup {
  readonly madeAt: Instant
  readonly version: string
  readonly organisation: string
  readonly counts: Readonly<Record<TableName, number>>
  readonly rows: number
  /** Against what is here; null when nothing real is open to compare with. */
  readonly comparison: BackupComparison | null
  /** What has gone for good here and is not put back from it; null as above. */
  readonly gone: StaysGone | null
}

export type { BackupComparison }

/** Why a file was refused. Nothing was changed. `reason` is a Swedish sentence that says what is wrong, and what to do. */
export interface BackupRefusal {
  readonly kind:
    'wrongKey' | 'damaged' | 'truncated' | 'foreign' | 'newer' | 'tooLarge' | 'unreachable' | 'noKeyFile' | 'wait'
  readonly reason: string
  /** When the next try may come, for `wait` and after a wrong key. */
  readonly until?: number
}

/** What can be done with backups. */
export interface Backups {
  /** Makes one now. Without an occasion only when something has changed since the last. */
  readonly make: (occasion: BackupOccasion | null) => Promise<readonly BackupOutcome[]>
  /** Opens a file and reads it to its end. What was read is held until the next `read` or `restore`. */
  readonly read: (source: BackupSource, key: BackupKey) => Promise<ReadBackup | BackupRefusal>
  /**
   * Puts what was last read in place of what is here, after a backup of that (if the real profile is open). Where it is not
   * open, or has no passphrase, `passphrase` guards what is restored; not needed when the file was opened by one. All or
   * nothing: `failed` says why nothing was done, and what was open is open. Never rejects, and neither do the two below.
   */
  readonly restore: (passphrase: string | null) => Promise<StartUp>
  /** Begins an empty profile although there was data here. The shell has kept what lay there if it could. */
  readonly startEmpty: () => Promise<StartUp>
  /** Opens what is here although more was here before. */
  readonly openWhatIsHere: () => Promise<StartUp>
}
