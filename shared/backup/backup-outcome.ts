import type { Kept } from '../host'

/** How a backup went in one folder. `tooLarge`: it lies there as it was written, and is more than Rådrum reads in. */
export interface BackupOutcome {
  readonly folder: Kept['folder']
  readonly outcome: Kept['outcome'] | 'tooLarge'
}
