import type { Host } from '@shared/host'
import type { BackupKeeper } from './keeper'

const minute = 60_000
const quarter = 15 * minute

/** Hidden and shown again, hidden and shown: not each of them is worth a file. */
const restBetween = 2 * minute

/** How long a window that is to close waits for its backup: the next start makes it if this was too short. */
const patienceOfClose = 10_000

interface Surroundings {
  readonly host: Pick<Host, 'awaitClose' | 'closeNow'>
  readonly keeper: BackupKeeper
  /** Calls the listener when the window is hidden or about to go. */
  readonly onHide: (listener: () => void) => void
  /** Writes what is being typed. */
  readonly keepTyping: () => Promise<unknown>
}

/**
 * Has backups made when there is something new: every fifteen minutes, when the window is hidden, and before it closes.
 * (At the opening the keeper sees to it.) Gives what to wait for before the profile is locked, so many milliseconds at most.
 */
export function scheduleBackups({
  host,
  keeper,
  onHide,
  keepTyping,
}: Surroundings): (patience: number) => Promise<void> {
  let lastTry = 0

  async function makeIfBehind(): Promise<void> {
    lastTry = Date.now()
    if (keeper.state.get().isBehind) await keeper.make(null)
  }

  async function beforeTheEnd(patience: number): Promise<void> {
    let timer: ReturnType<typeof setTimeout> | undefined
    const enough = new Promise<void>((resolve) => (timer = setTimeout(resolve, patience)))
    await Promise.race([keepTyping().then(makeIfBehind, makeIfBehind), enough])
    clearTimeout(timer)
  }

  /** A shell that cannot wait never asks; one that is gone does not ask again. */
  async function followCloses(): Promise<void> {
    try {
      for (;;) {
        await host.awaitClose({})
        await beforeTheEnd(patienceOfClose)
        await host.closeNow({})
      }
    } catch {
      // Without a shell that asks, the window closes by itself.
    }
  }

  setInterval(() => void makeIfBehind(), quarter)
  onHide(() => {
    if (Date.now() - lastTry > restBetween) void makeIfBehind()
  })
  void followCloses()
  return beforeTheEnd
}
