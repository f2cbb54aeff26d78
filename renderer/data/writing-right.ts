import { createStore, type Store } from './store'

/**
 * Whether this window may write to its database. `handedOver`: another window asked for it, and all that had been typed
 * here reached the disk first. `taking`: this one has asked and waits for the answer.
 */
export type Hold = 'mine' | 'elsewhere' | 'handedOver' | 'taking'

/** What the window that holds the right, or gets it, has to do with its rows and drafts. */
export interface Holder {
  /** Keeps what is being typed. True when the disk has it all. */
  readonly keepTyping: () => Promise<boolean>
  /** Resolves when nothing that was asked for still waits to be written. */
  readonly settled: () => Promise<unknown>
  /** Reads what others have written since, before anything is written here. */
  readonly catchUp: () => Promise<void>
}

/** The right to write to one database. Of all windows one has it. */
export interface WritingRight {
  readonly hold: Store<Hold>
  /** From now on the holder is asked. Called once, when rows and drafts are in memory. */
  readonly follow: (holder: Holder) => void
  /** Asks the other window to let go, and takes the right from one that does not answer. */
  readonly takeOver: () => Promise<void>
}

/** What rights need of the browser; a window of a browser without locks counts as the only one. */
export interface Windows {
  readonly locks: Pick<LockManager, 'request'> | undefined
  readonly channel: (name: string) => Pick<BroadcastChannel, 'postMessage' | 'addEventListener' | 'close'>
}

export interface WritingRights {
  /** The right to a database, held at once if no other window has it. The right to another database is let go of. */
  readonly of: (database: string) => Promise<WritingRight>
}

type Message = { readonly kind: 'letGo' | 'letGone'; readonly by: string }

/** How long the other window may take to write what is typed there. */
const answersWithin = 3000

/** The right of whoever is alone. */
export const alone: WritingRight = {
  hold: createStore<Hold>('mine'),
  follow: () => undefined,
  takeOver: () => Promise.resolve(),
}

/** The rights of one window; one is held at a time, over a lock and a change of key too. */
export function createWritingRights(windows: Windows | undefined): WritingRights {
  let held: { name: string; right: WritingRight; end: () => void } | null = null
  return {
    async of(name) {
      if (!windows?.locks) return alone
      if (held?.name === name) return held.right
      held?.end()
      held = { name, ...(await openRight(windows.locks, windows.channel, name)) }
      return held.right
    },
  }
}

async function openRight(locks: Pick<LockManager, 'request'>, channelOf: Windows['channel'], name: string) {
  const lockName = `radrum.writer.${name}`
  const channel = channelOf(lockName)
  const me = crypto.randomUUID()
  const hold = createStore<Hold>('elsewhere')
  let holder: Holder | null = null
  /** The request that the lock was given to. */
  let holding: symbol | null = null
  let release: () => void = () => undefined
  let waiting = new AbortController()
  let answered: () => void = () => undefined

  const tell = (message: Message) => channel.postMessage(message)

  /** Asks for the lock and holds it until it is released or stolen. Tells whether it was given. */
  function ask(options: LockOptions): Promise<boolean> {
    const request = Symbol()
    return new Promise((resolve) => {
      const asked = locks.request(lockName, options, async (lock) => {
        if (lock === null) return resolve(false)
        holding = request
        const released = new Promise<void>((letGo) => (release = letGo))
        // What cannot be read now is told by the first write.
        await holder?.catchUp().catch(() => undefined)
        if (holding === request) hold.set('mine')
        resolve(true)
        await released
      })
      // A lock that was stolen, or a wait that was given up.
      asked.catch(() => {
        resolve(false)
        if (holding !== request) return
        holding = null
        if (hold.get() === 'mine') hold.set('elsewhere')
        wait()
      })
    })
  }

  /** Stands in line: the right comes here when the window that has it is closed. */
  function wait(): void {
    waiting.abort()
    waiting = new AbortController()
    void ask({ signal: waiting.signal })
  }

  /** The lock itself is held until the other window steals it, so that nobody who stands in line gets in between. */
  async function letGo(by: string): Promise<void> {
    if (hold.get() !== 'mine') return
    const isKept = (await holder?.keepTyping()) ?? true
    hold.set(isKept ? 'handedOver' : 'elsewhere')
    await holder?.settled()
    tell({ kind: 'letGone', by })
  }

  function answer(): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, answersWithin)
      answered = () => {
        clearTimeout(timer)
        resolve()
      }
    })
  }

  channel.addEventListener('message', (event) => {
    const { kind, by } = (event as MessageEvent<Message>).data
    if (kind === 'letGo') void letGo(by)
    else if (by === me) answered()
  })
  if (!(await ask({ ifAvailable: true }))) wait()

  const right: WritingRight = {
    hold,
    follow: (next) => (holder = next),
    async takeOver() {
      if (hold.get() === 'mine' || hold.get() === 'taking') return
      hold.set('taking')
      const letGone = answer()
      tell({ kind: 'letGo', by: me })
      await letGone
      // The other window was closed meanwhile, and the right came by itself.
      if (holding !== null && hold.get() === 'mine') return
      waiting.abort()
      if (!(await ask({ steal: true }))) hold.set('elsewhere')
    },
  }
  return {
    right,
    end() {
      waiting.abort()
      holding = null
      release()
      channel.close()
    },
  }
}
