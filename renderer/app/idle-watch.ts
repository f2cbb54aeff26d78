import { lockDue } from '@shared/lock/lock-times'

type Due = ReturnType<typeof lockDue>

interface Watched {
  /** After how many minutes without a sign of anybody it is time. */
  readonly minutes: number
  /** A meeting is on: whoever comes back to it goes on. */
  readonly isHeld: boolean
  readonly now: () => number
  /** Whether it is time, each time that the answer is another. */
  readonly onDue: (due: Due) => void
}

/** How long nobody has touched anything. */
export interface IdleWatch {
  /** Looks at the clock. */
  readonly look: () => void
  /** A sign of somebody. False where it comes too late to count. */
  readonly touched: () => boolean
}

export function watchIdle({ minutes, isHeld, now, onDue }: Watched): IdleWatch {
  let lastSign = now()
  let said: Due = 'no'

  function say(due: Due): void {
    if (due === said) return
    said = due
    onDue(due)
  }

  function look(): void {
    const due = lockDue(lastSign, now(), minutes)
    if (due !== 'no') say(due)
  }

  return {
    look,
    touched() {
      // A computer that slept: its first sign of somebody may come before any timer does.
      look()
      if (said === 'now' && !isHeld) return false
      lastSign = now()
      say('no')
      return true
    },
  }
}
