import { databaseCopies, type DatabaseCopies } from '../../../electron/copies/database-copies'
import type { ShellName } from '../../../electron/state/shell-state'
import { now } from './backups'

/** The copies of the database folder in a state folder of the test's own. */
export function copiesOf(folder: string, shell: ShellName): DatabaseCopies {
  return databaseCopies({ folder, shell, known: [], log: () => undefined, now: () => now })
}
