import type { Canary } from '@shared/host'
import type { ShellName } from '../state/shell-state'
import { withCanary, type StateFile } from '../state/state-file'
import type { HostHandlers } from './answer-verb'

/** What both shells do in the same way: say who they are, and keep the canaries in `state.json`. */
export function commonHandlers(
  shell: ShellName,
  version: string,
  state: StateFile,
  /** Is told each canary, after it is kept. */
  onCanary: (canary: Canary) => Promise<void>,
): HostHandlers {
  return {
    describe: () =>
      Promise.resolve({
        shell,
        version,
        asksForFolder: shell === 'electron',
        // Electron reads none of the browsers' policies.
        keepsData: shell === 'electron' ? 'yes' : (state.read().selfTest?.keepsData ?? 'untested'),
      }),
    readCanaries: () => Promise.resolve(state.read().canaries),
    keepCanary: async (canary) => {
      await state.change((before) => withCanary(before, canary))
      await onCanary(canary)
      return {}
    },
  }
}
