/** How long the app may take to write down what it has before the window goes, in milliseconds. */
export const longestFarewell = 10_000

/** Stands between the user who closes the window and the window that closes. */
export interface CloseGate {
  /** The user, or the system, asks to close: whether the window is to stay for now. */
  readonly holds: () => boolean
  /** The app waits to be told: resolves when the window is to close. */
  readonly awaitClose: () => Promise<void>
  /** All is written: the window may go. */
  readonly release: () => void
  /** Something is not written: the window stays, and the app waits to be told again. */
  readonly stay: () => void
  /** The page has gone, or another takes its place: nobody waits any more. */
  readonly pageGone: () => void
  /** Whether the window goes whatever its page says. */
  readonly isOpen: () => boolean
}

/**
 * Holds a closing window back while the app says farewell (a last backup), and no longer than it may take. A page that
 * does not wait to be told holds nothing. One that takes the close back is asked again the next time.
 *
 * @param close closes the window; asks `holds` once more
 * @param onForced is told when the app did not answer in time
 */
export function closeGate(close: () => void, onForced: () => void, longest = longestFarewell): CloseGate {
  let state: 'shut' | 'closing' | 'open' = 'shut'
  let waiting: (() => void)[] = []
  /** Took the close back, and has not come to wait again yet. */
  let isComingBack = false
  let timer: NodeJS.Timeout | undefined

  function release() {
    clearTimeout(timer)
    if (state === 'open') return
    state = 'open'
    close()
  }

  return {
    holds() {
      if (state === 'open' || (state === 'shut' && waiting.length === 0 && !isComingBack)) {
        state = 'open'
        return false
      }
      if (state === 'shut') {
        state = 'closing'
        timer = setTimeout(() => {
          onForced()
          release()
        }, longest)
        for (const tell of waiting) tell()
        waiting = []
      }
      return true
    },
    awaitClose() {
      isComingBack = false
      if (state !== 'shut') return Promise.resolve()
      return new Promise((resolve) => waiting.push(resolve))
    },
    release,
    stay() {
      if (state !== 'closing') return
      clearTimeout(timer)
      state = 'shut'
      isComingBack = true
    },
    pageGone() {
      waiting = []
      isComingBack = false
      if (state === 'closing') release()
    },
    isOpen: () => state === 'open',
  }
}
