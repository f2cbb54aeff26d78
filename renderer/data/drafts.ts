import type { Instant } from '@shared/calendar/date'
import type { Database } from './database'
import type { Drafts, StoredDraft } from './draft-contract'
import { SealedAnew } from './progress'
import type { Queue } from './queue'
import type { SaveTracker } from './save-state'
import { open, seal } from './seal'
import type { WritingRight } from './writing-right'

interface Draft {
  readonly value: unknown
  /** Counts what was typed under the key; the disk has number `onDisk`. */
  readonly generation: number
  readonly onDisk: number
}

interface Surroundings {
  readonly database: Database
  readonly key: CryptoKey
  /** Which data key that is (`Progress.keyId`). */
  readonly keyId: string | undefined
  readonly queue: Queue
  readonly now: () => Instant
  /** Typing that waits for the disk counts as a save under way. */
  readonly saves: SaveTracker
  /** A window that only shows keeps its typing to itself. */
  readonly right: WritingRight
}

interface Found {
  readonly key: string
  readonly at: Instant
  readonly value: unknown
}

const rest = 150
const atLatest = 600
const draftVersion = 1

/** Where the typing of another window lies beside this one's. It begins with the key, which names the row. */
const besideKey = (draftKey: string) => `${draftKey}|beside`

/**
 * Opens the drafts that a crash left. They are few: each is removed when its field is saved. What is being typed in
 * another window right now is that window's.
 */
export async function openDrafts(surroundings: Surroundings): Promise<Drafts> {
  const isMine = surroundings.right.hold.get() === 'mine'
  return createDrafts(surroundings, isMine ? await readStored(surroundings) : [])
}

/** A draft as it lies on the disk. */
export async function sealDraft(key: CryptoKey, { key: draftKey, at, value }: Found): Promise<StoredDraft> {
  return { key: draftKey, at, ...(await seal(key, { table: 'drafts', id: draftKey }, draftVersion, value)) }
}

async function readStored({ database, key }: Pick<Surroundings, 'database' | 'key'>): Promise<Found[]> {
  const stored = await database.drafts.toArray()
  const values = await Promise.all(stored.map((draft) => open(key, { table: 'drafts', id: draft.key }, draft)))
  return stored.map((draft, place) => ({ key: draft.key, at: draft.at, value: values[place] }))
}

function createDrafts(
  { database, key, keyId, queue, now, saves, right }: Surroundings,
  found: readonly Found[],
): Drafts {
  const drafts = new Map<string, Draft>(found.map(({ key, value }) => [key, { value, generation: 1, onDisk: 1 }]))
  const keptAt = new Map<string, Instant>(found.map(({ key, at }) => [key, at]))
  const timers = new Map<string, { timer: ReturnType<typeof setTimeout>; since: number }>()
  const pending = new Set<string>()
  const listeners = new Set<() => void>()
  const settling = new Set<() => Promise<void>>()
  /** Taken over from another window, and not shown here yet. */
  const unseen = new Set<string>()
  let generations = 1

  const mayWrite = () => right.hold.get() === 'mine'

  function tell(): void {
    for (const listener of [...listeners]) listener()
  }

  function begin(draftKey: string): void {
    if (pending.size === 0) saves.begin()
    pending.add(draftKey)
  }

  function end(draftKey: string): void {
    if (pending.delete(draftKey) && pending.size === 0) saves.end()
  }

  function unwait(draftKey: string): void {
    clearTimeout(timers.get(draftKey)?.timer)
    timers.delete(draftKey)
  }

  function wait(draftKey: string): void {
    if (!mayWrite()) return
    const since = timers.get(draftKey)?.since ?? Date.now()
    unwait(draftKey)
    const delay = Math.max(0, Math.min(rest, since + atLatest - Date.now()))
    timers.set(draftKey, { since, timer: setTimeout(() => void store(draftKey), delay) })
    begin(draftKey)
  }

  /** In the writers' queue, so that a draft is never put back after the write that removed it. */
  function store(draftKey: string): Promise<void> {
    unwait(draftKey)
    return queue.run(async () => {
      const draft = drafts.get(draftKey)
      if (!draft || draft.onDisk === draft.generation || !mayWrite()) return end(draftKey)
      const at = now()
      try {
        const sealed = await sealDraft(key, { key: draftKey, at, value: draft.value })
        await database.transaction('rw', database.drafts, database.meta, async () => {
          if ((await database.progress())?.keyId !== keyId) throw new SealedAnew()
          await database.drafts.put(sealed)
        })
      } catch (error) {
        saves.failed(error)
        end(draftKey)
        return
      }
      const newest = drafts.get(draftKey)
      if (newest) drafts.set(draftKey, { ...newest, onDisk: draft.generation })
      saves.saved(at)
      retryFailed()
      if (newest && newest.generation !== draft.generation) return
      unwait(draftKey)
      keptAt.set(draftKey, at)
      end(draftKey)
      tell()
    })
  }

  /** The disk takes writes again: what it refused is tried once more. */
  function retryFailed(): void {
    for (const [draftKey, draft] of drafts) {
      if (draft.onDisk !== draft.generation && !pending.has(draftKey)) wait(draftKey)
    }
  }

  function remove(draftKey: string): void {
    unwait(draftKey)
    end(draftKey)
    unseen.delete(draftKey)
    if (!drafts.delete(draftKey)) return
    bringBack(draftKey)
    void queue.run(async () => {
      if (drafts.has(draftKey) || !mayWrite()) return
      await database.transaction('rw', database.drafts, () => database.drafts.delete(draftKey)).catch(saves.failed)
    })
  }

  function put(draftKey: string, value: unknown): void {
    generations += 1
    drafts.set(draftKey, { value, generation: generations, onDisk: drafts.get(draftKey)?.onDisk ?? 0 })
    wait(draftKey)
  }

  /** What lay beside is offered the next time, when what it lay beside is saved or given up. */
  function bringBack(draftKey: string): void {
    const beside = drafts.get(besideKey(draftKey))
    if (!beside) return
    remove(besideKey(draftKey))
    put(draftKey, beside.value)
  }

  /** What nobody has seen here is not given up here. */
  function drop(draftKey: string): void {
    if (!unseen.has(draftKey)) remove(draftKey)
  }

  const generationOf = (draftKey: string) => (unseen.has(draftKey) ? 0 : (drafts.get(draftKey)?.generation ?? 0))

  const isBehind = () => [...drafts.values()].some((draft) => draft.onDisk !== draft.generation)

  async function flush(): Promise<boolean> {
    const waiting = [...drafts].filter(([, draft]) => draft.onDisk !== draft.generation)
    await Promise.all(waiting.map(([draftKey]) => store(draftKey)))
    return !isBehind()
  }

  function adoptOne({ key: draftKey, at, value }: Found): void {
    const own = drafts.get(draftKey)
    generations += 1
    const theirs = { value, generation: generations, onDisk: generations }
    if (own && own.onDisk !== own.generation && JSON.stringify(own.value) !== JSON.stringify(value)) {
      put(besideKey(draftKey), value)
      return
    }
    if (JSON.stringify(own?.value) !== JSON.stringify(value)) unseen.add(draftKey)
    drafts.set(draftKey, theirs)
    keptAt.set(draftKey, at)
  }

  // A window that comes to write has typing that could not be kept before.
  const close = right.hold.subscribe(() => mayWrite() && retryFailed())

  return {
    read(draftKey) {
      unseen.delete(draftKey)
      return drafts.get(draftKey)?.value
    },
    keptAt: (draftKey) => keptAt.get(draftKey) ?? null,
    keep(draftKey, value) {
      if (unseen.delete(draftKey)) put(besideKey(draftKey), drafts.get(draftKey)?.value)
      put(draftKey, value)
    },
    drop,
    dropWhere(holds) {
      for (const [draftKey, { value }] of drafts) if (holds(draftKey, value)) remove(draftKey)
    },
    flush,
    isBehind,
    all: () => [...drafts].map(([draftKey, { value }]) => ({ key: draftKey, value })),
    async settle() {
      await Promise.all([...settling].map((listener) => listener()))
      return flush()
    },
    onSettle(listener) {
      settling.add(listener)
      return () => settling.delete(listener)
    },
    close,
    async adopt() {
      const stored = await readStored({ database, key })
      const keys = new Set(stored.map((draft) => draft.key))
      for (const [draftKey, draft] of drafts) {
        if (draft.onDisk === draft.generation && !keys.has(draftKey)) drafts.delete(draftKey)
      }
      for (const draft of stored) adoptOne(draft)
      retryFailed()
      tell()
    },
    other: (draftKey) => drafts.get(unseen.has(draftKey) ? draftKey : besideKey(draftKey))?.value,
    takeOther(draftKey) {
      const own = drafts.get(draftKey)
      if (unseen.delete(draftKey)) return own?.value
      const beside = drafts.get(besideKey(draftKey))
      if (!beside) return own?.value
      if (own) put(besideKey(draftKey), own.value)
      else remove(besideKey(draftKey))
      put(draftKey, beside.value)
      tell()
      return beside.value
    },
    mark: (keys) => new Map(keys.map((draftKey) => [draftKey, generationOf(draftKey)])),
    dropMarked(mark) {
      for (const [draftKey, generation] of mark) if (drafts.get(draftKey)?.generation === generation) drop(draftKey)
    },
    spent: (mark) =>
      [...mark]
        .filter(([draftKey, generation]) => (drafts.get(draftKey)?.onDisk ?? 0) <= generation)
        .map(([key]) => key),
    saved(mark, at) {
      for (const [draftKey, generation] of mark) {
        const draft = drafts.get(draftKey)
        if (!draft || draft.generation === generation) {
          keptAt.set(draftKey, at)
          unwait(draftKey)
          end(draftKey)
          drafts.delete(draftKey)
          bringBack(draftKey)
        } else if (draft.onDisk <= generation) {
          // Its row went with the write, and what was typed since has none yet.
          void store(draftKey)
        }
      }
      retryFailed()
      tell()
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
