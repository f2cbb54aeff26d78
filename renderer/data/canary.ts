import type { Canary, Host } from '@shared/host'
import * as hostContract from '@shared/host'

/** What keeps the canaries outside the database: the browser's small memory and the shell's `state.json`. */
export interface CanaryKeepers {
  readonly memory: Pick<Storage, 'getItem' | 'setItem'>
  readonly host: Pick<Host, 'readCanaries' | 'keepCanary'>
}

const nameOf = (database: string) => `radrum.canary.${database}`

/** How long the shell may lag behind: it writes a file each time. */
const hostWaits = 1000

/** The canaries that are kept for a database, as far as their keepers answer. */
export interface FoundCanaries {
  readonly canaries: readonly Canary[]
  /** Whether the shell answered. One that lags behind is no fault; one that is silent may know of data that is gone. */
  readonly isShellHeard: boolean
}

/** Asks every keeper for the canaries of a database. One that cannot answer leaves the others to speak. */
export async function readCanaries({ memory, host }: CanaryKeepers, database: string): Promise<FoundCanaries> {
  const fromHost = await host.readCanaries({}).catch(() => null)
  const found = [readMemory(memory, database), ...(fromHost ?? [])]
  return {
    canaries: found.filter((canary) => canary?.database === database) as Canary[],
    isShellHeard: fromHost !== null,
  }
}

function readMemory(memory: CanaryKeepers['memory'], database: string): Canary | undefined {
  const text = memory.getItem(nameOf(database))
  if (text === null) return undefined
  try {
    return hostContract.Canary.parse(JSON.parse(text))
  } catch {
    // Half a canary says nothing about the database; the shell's is still there.
    return undefined
  }
}

/** Keeps each new canary: at once in the browser's memory, within a second in the shell. */
export interface CanaryKeeper {
  readonly keep: (canary: Canary) => void
  /** Tells the shell now what it has not heard yet. */
  readonly flush: () => void
}

export function createCanaryKeeper({ memory, host }: CanaryKeepers): CanaryKeeper {
  let newest: Canary | null = null
  let timer: ReturnType<typeof setTimeout> | undefined

  function flush(): void {
    clearTimeout(timer)
    timer = undefined
    if (newest) void host.keepCanary(newest).catch(() => undefined)
    newest = null
  }

  return {
    keep(canary) {
      memory.setItem(nameOf(canary.database), JSON.stringify(canary))
      newest = canary
      timer ??= setTimeout(flush, hostWaits)
    },
    flush,
  }
}
