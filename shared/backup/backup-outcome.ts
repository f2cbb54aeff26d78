import type { Kept } from '../host'

/** How a backup went in one folder. `tooLarge`: it is more than Rådrum reads in again. */
export interface BackupOutcome {
  readonly folder: Kept['folder']
  readonly outcome: Kept['outcome'] | 'tooLarge'
}
