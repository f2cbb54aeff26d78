import type { DatabaseCopies } from '../copies/database-copies'
import type { ShellName } from '../state/shell-state'
import { withCanary, type StateFile } from '../state/state-file'
import type { HostHandlers } from './answer-verb'

/** What both shells do in the same way: say who they are, keep the canaries in `state.json`, and remove copies. */
export function commonHandlers(
  shell: ShellName,
  version: string,
  state: StateFile,
  /** The copies of the database folder. They are told each canary, after it is kept. */
  copies: Pick<DatabaseCopies, 'opened' | 'removeSince' | 'standing'>,
): HostHandlers {
  return {
    describe: () =>
      Promise.resolve({
        shell,
        version,
        asksForFolder: shell === 'electron',
        asksBeforeClose: shell === 'electron',
        // Electron reads none of the browsers' policies.
        keepsData: shell === 'electron' ? 'yes' : (state.read().selfTest?.keepsData ?? 'untested'),
        databaseCopy: copies.standing(),
      }),
    readCanaries: () => Promise.resolve(state.read().canaries),
    keepCanary: async (canary) => {
      await state.change((before) => withCanary(before, canary))
      await copies.opened(canary)
      return {}
    },
    removeDatabaseCopies: async ({ since }) => {
      await copies.removeSince(since)
      return {}
    },
  }
}
