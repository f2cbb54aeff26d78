import type { Host } from '@shared/host'
import type { BackupKeeper } from './keeper'

const minute = 60_000
const quarter = 15 * minute

/** Hidden and shown again, hidden and shown: not each of them is worth a file. */
const restBetween = 2 * minute

/** So long without a change may be the end of the work, where a window is gone at once when it is closed. */
const pause = minute

/** How long a window that is to close waits for its backup: the next start makes it if this was too short. */
const patienceOfClose = 10_000

/** How long it waits for the disk to take what was typed: half of what the shell waits before it closes all the same. */
const patienceOfTyping = 5000

interface Surroundings {
  readonly host: Pick<Host, 'describe' | 'awaitClose' | 'closeNow' | 'stayOpen'>
  readonly keeper: BackupKeeper
  /** Calls the listener when the window is hidden or about to go. */
  readonly onHide: (listener: () => void) => void
  /** Writes what is being typed. True when the disk has it. */
  readonly keepTyping: () => Promise<boolean>
  /** The window was to close and stays: the disk has not got what was typed. */
  readonly onCloseRefused: () => void
}

/**
 * Has backups made when there is something new: every fifteen minutes, when the window is hidden, and before it closes; where
 * the shell cannot ask before it closes, a pause in the work counts as its end. (At the opening the keeper sees to it.) A
 * folder that failed is looked at again every fifteen minutes, new or not.
 *
 * A window that closes keeps what is being typed first, and stays when the disk does not take it. Gives what to wait for
 * before the profile is locked, so many milliseconds at most.
 */
export function scheduleBackups({
  host,
  keeper,
  onHide,
  keepTyping,
  onCloseRefused,
}: Surroundings): (patience: number) => Promise<void> {
  let lastTry = 0

  async function makeIfBehind(): Promise<void> {
    lastTry = Date.now()
    if (keeper.state.get().isBehind) await keeper.make(null)
  }

  /** Not when the window goes: a folder that hangs would keep it waiting. */
  async function makeOrLookAgain(): Promise<void> {
    const { isBehind, folders } = keeper.state.get()
    lastTry = Date.now()
    if (isBehind || folders.some(({ outcome }) => outcome !== 'kept')) await keeper.make(null)
  }

  async function beforeTheEnd(patience: number): Promise<void> {
    await inTime(makeIfBehind(), patience)
  }

  /** A disk that does not answer has not got it either. */
  async function isTypingKept(): Promise<boolean> {
    return (await inTime(keepTyping(), patienceOfTyping).catch(() => false)) ?? false
  }

  /** What is typed while the backup is made counts too. */
  async function isAllKept(): Promise<boolean> {
    if (!(await isTypingKept())) return false
    await beforeTheEnd(patienceOfClose)
    return isTypingKept()
  }

  /** A shell that cannot wait never asks; one that is gone does not ask again. */
  async function followCloses(): Promise<void> {
    try {
      for (;;) {
        await host.awaitClose({})
        if (await isAllKept()) {
          await host.closeNow({})
        } else {
          await host.stayOpen({})
          onCloseRefused()
        }
      }
    } catch {
      // Without a shell that asks, the window closes by itself.
    }
  }

  /** A shell that does not say is not relied on to ask. */
  async function followPauses(): Promise<void> {
    const asksBeforeClose = await host.describe({}).then(
      (shell) => shell.asksBeforeClose,
      () => false,
    )
    if (asksBeforeClose) return
    let timer: ReturnType<typeof setTimeout> | undefined
    keeper.onChange(() => {
      clearTimeout(timer)
      timer = setTimeout(() => void makeIfBehind(), Math.max(pause, lastTry + restBetween - Date.now()))
    })
  }

  setInterval(() => void makeOrLookAgain(), quarter)
  onHide(() => {
    if (Date.now() - lastTry > restBetween) void makeIfBehind()
  })
  void followCloses()
  void followPauses()
  return beforeTheEnd
}

/** What came of a job, or null when it takes longer than that. */
async function inTime<T>(job: Promise<T>, patience: number): Promise<T | null> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const enough = new Promise<null>((resolve) => (timer = setTimeout(resolve, patience, null)))
  try {
    return await Promise.race([job, enough])
  } finally {
    clearTimeout(timer)
  }
}
