import type { OpenProfile } from './profiles'
import type { Store } from './store'
import type { Windows } from './writing-right'

/** What one window tells the others: somebody is at the computer, nobody has been for too long, or lock. */
export type LockWord = 'touched' | 'idle' | 'lock'

/** How the windows of one profile come to lock together. */
export interface LockWords {
  /** Tells the other windows that have the same profile open. */
  readonly tell: (word: LockWord) => void
  /** Hears what they tell, until the function that it gives is called. */
  readonly follow: (listener: (word: LockWord) => void) => () => void
}

export function createLockWords(opened: Store<OpenProfile | null>, windows: Windows | undefined): LockWords {
  const listeners = new Set<(word: LockWord) => void>()
  let joined: { database: string; channel: ReturnType<Windows['channel']> } | null = null

  opened.subscribe(() => {
    const database = opened.get()?.records.database.name
    if (database === joined?.database) return
    joined?.channel.close()
    joined =
      database === undefined || !windows ? null : { database, channel: windows.channel(`radrum.lock.${database}`) }
    joined?.channel.addEventListener('message', (event) => {
      for (const listener of [...listeners]) listener((event as MessageEvent<LockWord>).data)
    })
  })

  return {
    tell: (word) => joined?.channel.postMessage(word),
    follow(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
