import type { HostHandlers } from '../host/answer-verb'
import type { CloseGate } from './close-gate'

/** The verbs by which the app has a say in how its window closes. */
export function closingHandlers(gate: Pick<CloseGate, 'awaitClose' | 'release' | 'stay'>): HostHandlers {
  return {
    awaitClose: () => gate.awaitClose().then(() => ({})),
    closeNow: () => {
      // After the answer, which has to reach a page that is still there.
      setImmediate(gate.release)
      return Promise.resolve({})
    },
    stayOpen: () => {
      gate.stay()
      return Promise.resolve({})
    },
  }
}
