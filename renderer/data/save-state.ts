import type { Instant } from '@shared/calendar/date'
import { storageFault, type StorageFault } from './storage-fault'
import { createStore, type Store } from './store'

/** What the screen may say about the disk. `saved` means that the disk has it, since `at`; null before the first save. */
export interface SaveState {
  readonly state: 'saved' | 'saving' | 'failed'
  readonly at: Instant | null
  /** What the disk refused last, until it takes something again. */
  readonly fault?: StorageFault | undefined
}

export const nothingSavedYet: SaveState = { state: 'saved', at: null }

/** Follows the writes: `saving` as long as one is under way, then how the last one that reached for the disk ended. */
export interface SaveTracker {
  readonly store: Store<SaveState>
  readonly begin: () => void
  readonly saved: (at: Instant) => void
  /** With the error, if there is one. */
  readonly failed: (error?: unknown) => void
  /** The disk has all again, without anything having been written just now. */
  readonly mended: () => void
  readonly end: () => void
}

export function createSaveTracker(): SaveTracker {
  const store = createStore(nothingSavedYet)
  let settled = nothingSavedYet
  let underWay = 0

  function show(): void {
    store.set(underWay > 0 ? { ...settled, state: 'saving' } : settled)
  }

  return {
    store,
    begin() {
      underWay += 1
      show()
    },
    saved(at) {
      settled = { state: 'saved', at }
    },
    failed(error) {
      settled = { ...settled, state: 'failed', fault: storageFault(error) }
      show()
    },
    mended() {
      settled = { state: 'saved', at: settled.at }
      show()
    },
    end() {
      underWay -= 1
      show()
    },
  }
}
