import { secondsToWait } from '@shared/lock/lock-times'
import type { CanaryKeepers } from './canary'

/** Wrong passphrases and codes in a row, remembered across a restart of the page. */
export interface WrongTries {
  /** Until when the next try has to wait, in milliseconds of the system's clock; in the past when it has not. */
  readonly waitUntil: () => number
  /** One more. */
  readonly add: () => void
  readonly forget: () => void
}

const name = 'radrum.wrong-tries'
const none = { wrong: 0, until: 0 }

export function createWrongTries(memory: CanaryKeepers['memory'], now = () => Date.now()): WrongTries {
  function read(): typeof none {
    try {
      return { ...none, ...(JSON.parse(memory.getItem(name) ?? '{}') as Partial<typeof none>) }
    } catch {
      return none
    }
  }

  return {
    waitUntil() {
      const { wrong, until } = read()
      // A clock that was set back must not lock anybody out.
      return Math.min(until, now() + secondsToWait(wrong) * 1000)
    },
    add() {
      const wrong = read().wrong + 1
      memory.setItem(name, JSON.stringify({ wrong, until: now() + secondsToWait(wrong) * 1000 }))
    },
    forget: () => memory.setItem(name, JSON.stringify(none)),
  }
}
