import type { Instant } from '@shared/calendar/date'
import { isSameOpening } from '@shared/log/repeated'
import type { LogEntry, RecordAct, RecordEntry, RecordKey } from '@shared/log/log-entry'
import { presentUser } from '@shared/organisation/user-verbs'
import type { Circumstances } from '@shared/record/change'
import type { Id } from '@shared/record/id'
import type { State } from '@shared/record/state'
import { SealedAnew } from './progress'
import type { Queue } from './queue'
import type { Records } from './records'
import { open, seal } from './seal'
import type { Sealed } from './sealed'

/**
 * An entry of the log on disk. Which record, which act and who are sensitive in bulk, so all of it is sealed; its moment
 * stands in clear beside it, for the log is read and purged by time.
 */
export interface StoredLogEntry extends Sealed {
  readonly id: Id
  readonly at: Instant
}

/** The shape of an entry; it is lifted when it is opened, should it ever change. */
const entryVersion = 1

const placeOf = ({ id }: { readonly id: Id }) => ({ table: 'log', id })

/** Seals entries for the store `log`. */
export function sealLogEntries(key: CryptoKey, entries: readonly LogEntry[]): Promise<StoredLogEntry[]> {
  return Promise.all(
    entries.map(async (entry) => ({
      id: entry.id,
      at: entry.at,
      ...(await seal(key, placeOf(entry), entryVersion, entry)),
    })),
  )
}

/** Opens entries of the store `log`. */
export function openLogEntries(key: CryptoKey, stored: readonly StoredLogEntry[]): Promise<LogEntry[]> {
  return Promise.all(stored.map(async (entry) => (await open(key, placeOf(entry), entry)) as LogEntry))
}

/** The entries that say that whoever uses the profile did this with these records. */
export function logged(
  act: RecordAct,
  records: readonly RecordKey[],
  state: State,
  { now, newId }: Pick<Circumstances, 'now' | 'newId'>,
): RecordEntry[] {
  const profile = presentUser(state)?.id ?? null
  return records.map(({ table, id }) => ({ id: newId(), at: now, profile, act, table, rowId: id }))
}

/** What is noted of looking: changes are noted by the writer, in the transaction of the change itself. */
export interface Log {
  /** Notes what was opened, printed or exported. Resolves when the disk has it, or has refused; then it is tried again. */
  readonly note: (act: Exclude<RecordAct, 'changed'>, records: readonly RecordKey[]) => Promise<void>
  /** Writes at once what the disk refused before. */
  readonly flush: () => Promise<void>
}

interface Surroundings {
  readonly records: Records
  readonly queue: Queue
  readonly circumstances: () => Circumstances
}

/** What the disk refused is tried again after so many milliseconds. */
const patience = 30_000

export function createLog({ records, queue, circumstances }: Surroundings): Log {
  const { database, key, state } = records
  const lastOpened = new Map<string, Instant>()
  let waiting: RecordEntry[] = []
  let retry: ReturnType<typeof setTimeout> | undefined

  function isNew({ profile, table, rowId, at }: RecordEntry): boolean {
    const name = `${profile}|${table}|${rowId}`
    if (isSameOpening(lastOpened.get(name), at)) return false
    lastOpened.set(name, at)
    return true
  }

  /** All of it in the writers' queue, so that closing waits for it. */
  function store(): Promise<void> {
    clearTimeout(retry)
    return queue.run(async () => {
      const entries = waiting
      if (entries.length === 0) return
      try {
        const sealed = await sealLogEntries(key, entries)
        await database.transaction('rw', database.log, database.meta, async () => {
          if ((await database.progress())?.keyId !== records.progress.keyId) throw new SealedAnew()
          await database.log.bulkAdd(sealed)
        })
        waiting = waiting.slice(entries.length)
      } catch (error) {
        // Sealed under a key that is dead: the window starts anew, and so does what it shows.
        if (error instanceof SealedAnew) waiting = []
        else retry = setTimeout(() => void store(), patience)
      }
    })
  }

  return {
    note(act, keys) {
      const entries = logged(act, keys, state.get(), circumstances())
      waiting = [...waiting, ...(act === 'opened' ? entries.filter(isNew) : entries)]
      return store()
    },
    flush: store,
  }
}
