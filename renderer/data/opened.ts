import { liveQuery } from 'dexie'
import type { Canary } from '@shared/host'
import { hasOldDrafts, removeOldDrafts } from '@shared/documents/kept/old-drafts'
import { tableNames } from '@shared/record/tables'
import { now, today } from './clock'
import type { Database } from './database'
import { newKeySlots, openKeySlots } from './device-key'
import type { Drafts } from './draft-contract'
import { openDrafts } from './drafts'
import { newId } from './ids'
import { backupRecipients, hasPassphrase, type KeySlots } from './key-slots'
import { createLog, type Log } from './log'
import { purgeOldEntries } from './log-purge'
import type { Progress } from './progress'
import { createQueue } from './queue'
import type { Recipient } from './recovery-identity'
import {
  catchUp,
  openingHere,
  openRecords,
  readSealed,
  type Opening,
  type Records,
  type SealedRecords,
} from './records'
import { createSaveTracker, type SaveTracker } from './save-state'
import { createUndoing, type Undoing } from './undo'
import { createWriter, type Write } from './writer'
import { alone, type WritingRight } from './writing-right'

/** A database in use: its rows in memory, its drafts and its one writer. */
export interface Opened {
  readonly records: Records
  readonly drafts: Drafts
  readonly saves: SaveTracker
  readonly write: Write
  readonly undoing: Undoing
  /** Whether this window may write, or another one does. */
  readonly right: WritingRight
  readonly log: Log
  /** A passphrase stands between the disk and whoever sits at the computer. */
  readonly isLockable: boolean
  /** Whom an emergency copy is sealed to when the database cannot be asked: as it was when it was opened. */
  readonly recipients: readonly Recipient[]
  /** Opens a lost connection again and writes what waits. False when that cannot be done without a restart. */
  readonly reopen: () => Promise<boolean>
  /** Ends the connection after what waits has been written. */
  readonly close: () => Promise<void>
}

interface Surroundings {
  readonly keepCanary: (canary: Canary) => void
  /** The connection is gone because another window needs the database to itself: a newer Rådrum, or one that removes it. */
  readonly onTaken: () => void
  /** The data key out of one of the slots. */
  readonly keyOf?: KeyOf
  /** What was read while it was locked. */
  readonly ahead?: Promise<SealedRecords | null>
  /** Where the rows are opened. */
  readonly toOpen?: () => Opening
  /** Asks for the right to write to a database. */
  readonly rightTo?: (database: string) => Promise<WritingRight>
}

/** A way to the data key: by the device, or by something that somebody knows. */
export type KeyOf = (slots: KeySlots) => Promise<CryptoKey>

/** Opens a database, filling in a new one's first rows, and follows what other windows write to it. */
export async function openDatabase(
  database: Database,
  { keepCanary, onTaken, ...ways }: Surroundings,
): Promise<Opened> {
  let close = () => Promise.resolve(database.close({ disableAutoOpen: true }))
  // Dexie's own answer would open the newer database with this older program at the next write.
  database.on('versionchange', () => {
    void close().then(onTaken)
    return false
  })
  await database.open()
  const slots = await ensureFirstRows(database)
  const { records, right, wasMine } = await openRows(database, slots, ways)
  const queue = createQueue()
  const saves = createSaveTracker()
  const drafts = await openDrafts({
    database,
    key: records.key,
    keyId: records.progress.keyId,
    queue,
    now,
    saves,
    right,
  })
  const showCanary = () => keepCanary(canaryOf(records))
  const circumstances = () => ({ today: today(), now: now(), newId })
  const write = createWriter({ records, queue, drafts, saves, right, circumstances, onCommit: showCanary })
  const undoing = createUndoing({ records, queue, write })
  const log = createLog({ records, queue, circumstances })
  showCanary()
  // It is tried again at the next start, and nothing waits for it.
  void queue.run(() => purgeOldEntries(records, circumstances())).catch(() => undefined)
  if (hasOldDrafts(records.state.get(), now())) void write(removeOldDrafts())

  const catchUpAll = async () => {
    await queue.run(() => catchUp(records))
    await drafts.adopt()
  }
  right.follow({
    keepTyping: drafts.settle,
    settled: () => queue.run(() => Promise.resolve()),
    catchUp: catchUpAll,
  })
  // The right came while the rows were read.
  if (!wasMine && right.hold.get() === 'mine') await catchUpAll()

  const followOthers = () =>
    liveQuery(() => database.progress()).subscribe({
      next: (progress) => {
        // Another window has chosen the first passphrase: the key in hand opens nothing any more.
        if (progress !== undefined && progress.keyId !== records.progress.keyId) return void close().then(onTaken)
        if (progress?.commits === records.progress.commits && progress.databaseId === records.progress.databaseId)
          return
        queue.run(() => catchUp(records)).catch(saves.failed)
      },
      error: saves.failed,
    })
  let others = followOthers()

  async function connectAnew(): Promise<void> {
    database.close({ disableAutoOpen: false })
    await database.open()
    await catchUp(records)
  }

  async function reopen(): Promise<boolean> {
    others.unsubscribe()
    try {
      await queue.run(connectAnew)
      others = followOthers()
      const isKept = right.hold.get() !== 'mine' || (await drafts.flush())
      if (isKept) saves.mended()
      return isKept
    } catch (error) {
      saves.failed(error)
      return false
    }
  }

  /** Trying to save again opens a lost connection first: the button that does it may stand behind the form's dialog. */
  const writeConnected: Write = async (verb, options) => {
    if (saves.store.get().fault === 'closed') await reopen()
    return write(verb, options)
  }

  close = async () => {
    others.unsubscribe()
    await drafts.flush()
    await log.flush()
    await queue.run(() => Promise.resolve())
    drafts.close()
    database.close({ disableAutoOpen: true })
  }
  return {
    records,
    drafts,
    saves,
    write: writeConnected,
    undoing,
    right,
    log,
    isLockable: hasPassphrase(slots),
    recipients: backupRecipients(slots),
    reopen,
    close,
  }
}

/** Reads the rows and opens them, and asks for the right to write to them. */
async function openRows(
  database: Database,
  slots: KeySlots,
  {
    keyOf = openKeySlots,
    ahead = Promise.resolve(null),
    toOpen = () => openingHere,
    rightTo = () => Promise.resolve(alone),
  }: Omit<Surroundings, 'keepCanary' | 'onTaken'>,
) {
  // Nothing else is begun where no slot opens.
  const keyed = keyOf(slots)
  const opening = toOpen()
  try {
    // Beside each other, as a passphrase takes its time. What another window writes meanwhile is heard like all else.
    const [key, sealed] = await Promise.all([keyed, ahead.then((read) => readSealed(database, read))])
    // Not before the key is in hand: a window that is locked keeps no other from writing.
    const right = await rightTo(database.name)
    const wasMine = right.hold.get() === 'mine'
    return { records: await openRecords(database, key, sealed, opening), right, wasMine }
  } finally {
    opening.end()
  }
}

/** A new database gets its identity and its key. Of two windows that make it at once the first one decides. */
async function ensureFirstRows({ meta }: Database): Promise<KeySlots> {
  const found = await meta.get('keys')
  if (found) return found as KeySlots
  const fresh = await firstRows()
  await meta.db.transaction('rw', meta, async () => {
    if ((await meta.count()) === 0) await meta.bulkAdd(fresh)
  })
  return (await meta.get('keys')) as KeySlots
}

/** What `meta` holds before anything was written. */
export async function firstRows(): Promise<[Progress, KeySlots]> {
  return [{ name: 'progress', databaseId: crypto.randomUUID(), commits: 0 }, await newKeySlots()]
}

function canaryOf({ database, progress, state }: Records): Canary {
  const rows = state.get()
  return {
    database: database.name,
    databaseId: progress.databaseId,
    commits: progress.commits,
    rows: Object.fromEntries(tableNames.map((table) => [table, rows[table].size])),
    at: now(),
  }
}
