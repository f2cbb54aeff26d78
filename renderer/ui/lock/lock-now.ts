import { lock, mayWrite, tellWindows } from '@renderer/data'
import { notifyFailed } from '../notify'
import { hideIdentities } from '../use-naming'

/** When a lock that was refused is tried again, in milliseconds. */
const triesAgainAfter = 5000

let isTrying = false
let again: ReturnType<typeof setTimeout> | undefined

/** Locks every window of the profile, at somebody's wish. Each keeps what is being typed there. */
export function lockNow(): void {
  tellWindows('lock')
  void lockThisWindow()
}

/**
 * Locks this window. What is on the screen and not on the disk must not be lost: while there is such, it hides identities
 * instead, says why, and tries again until it can.
 */
export async function lockThisWindow(): Promise<void> {
  if (isTrying) return
  isTrying = true
  clearTimeout(again)
  const isLocked = await lock().catch(() => false)
  isTrying = false
  if (isLocked) return
  hideIdentities()
  notifyFailed(mayWrite() ? refusedByDisk : onlyShowing, 'not-locked')
  again = setTimeout(() => void lockThisWindow(), triesAgainAfter)
}

const onlyShowing =
  'Rådrum är inte låst, för det du skrev i det här fönstret är inte sparat. Namnen är dolda. Tryck på Ta över, så låser Rådrum, eller stäng fönstret. Lås datorn om du går.'
const refusedByDisk =
  'Rådrum är inte låst, för disken tar inte emot det du skrev senast. Texten finns kvar på skärmen, och namnen är dolda. Frigör utrymme, så låser Rådrum, eller kopiera texten. Lås datorn om du går.'
