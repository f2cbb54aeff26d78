import type { Canary, Host } from '@shared/host'
import { readRecords } from '@shared/record/read'
import { keepBeforeMigration, NotKept, type KeepOld } from './backup/before-migration'
import { createCanaryKeeper, readCanaries, type CanaryKeepers } from './canary'
import { followClockOf } from './clock'
import { NewerContent } from './content'
import { Database } from './database'
import type { Stretching } from './argon2-cost'
import { Locked, openKeySlots } from './device-key'
import { createKeyFiles, type KeyFiles } from './key-files'
import type { WriteKeyFile } from './key-file'
import { createLockWords, type LockWords } from './lock-words'
import { createLocks, type Locks } from './locks'
import { forgiving } from './forgiving-memory'
import { openDatabase, type KeyOf, type Opened } from './opened'
import { databaseNames, type Profile } from './profile-name'
import { WrongSecret } from './secret-slots'
import { readAhead, type Opening, type SealedRecords } from './records'
import { replaceRows } from './replace-rows'
import { inspect, newestOf, type Finding, type StartUp } from './start-up'
import { isDamage } from './storage-fault'
import { removeStaleCopies } from './stale-copies'
import { createStore, type Store } from './store'
import { createWrongTries, type WrongTries } from './wrong-tries'
import { createWritingRights, type Windows } from './writing-right'

/** The profile in use, with its database. */
export interface OpenProfile extends Opened {
  readonly profile: Profile
}

/** What profiles need of the window that they run in. */
export interface Surroundings extends CanaryKeepers {
  readonly host: CanaryKeepers['host'] & Pick<Host, 'keepKeyFile' | 'removeDatabaseCopies'>
  /** Calls the listener when the window is hidden or about to go. */
  readonly onHide: (listener: () => void) => void
  /** Starts the page anew, which also empties its memory. */
  readonly restart: () => void
  readonly stretching: Stretching
  readonly writeKeyFile: WriteKeyFile
  /** How the browser lets windows know of each other; without it this one counts as the only one. */
  readonly windows?: Windows
  /** Keeps the rows of a database that is about to get a newer structure. */
  readonly keepOld: KeepOld
  readonly toOpen?: () => Opening
}

/** A database as it stands on the disk, and the newest canary of it. */
export interface Looked {
  readonly finding: Finding
  readonly known: Canary | null
}

/** Opens a profile by one way to its key. */
export type OpenWith = (profile: Profile, keyOf: KeyOf) => Promise<StartUp>

export interface Profiles {
  readonly opened: Store<OpenProfile | null>
  readonly startUp: () => Promise<StartUp>
  readonly openProfile: (profile: Profile) => Promise<StartUp>
  /** Goes on where the start was `notKept`: with another try to make the backup, or without one. */
  readonly update: (how: 'keepingFirst' | 'withoutBackup') => Promise<StartUp>
  readonly loadExample: (json: unknown) => Promise<StartUp>
  readonly closeProfile: () => Promise<void>
  readonly locks: Locks
  readonly keyFiles: KeyFiles
  readonly lockWords: LockWords
  /** Opens a profile by one way to its key. Throws `WrongSecret`. */
  readonly openWith: OpenWith
  /** Looks at what lies on the disk, and at what is remembered of it. Changes nothing. */
  readonly look: (profile: Profile) => Promise<Looked>
  readonly tries: WrongTries
  /** Locks: keeps what is being typed, then starts the page anew. False when the disk would not take the typing. */
  readonly lock: () => Promise<boolean>
}

const lastProfile = 'radrum.lastProfile'

const reasons = {
  cannotOpen:
    'Rådrum kan inte läsa sina data just nu. Ingenting är ändrat. Stäng alla fönster med Rådrum och starta om datorn.',
  otherWindow:
    'Ett annat fönster med Rådrum är öppet och behöver stängas först. Stäng det och ladda om det här fönstret.',
  exampleFaulty: 'Exempeldata är skadade och lästes inte in. Installera om Rådrum.',
  shellSilent:
    'Rådrum får inget svar från programmet som visar fönstret och vet därför inte om här ska finnas uppgifter. Ingenting är ändrat. Stäng fönstret och starta Rådrum igen.',
}

/** There is no database, and the shell that would know whether there should be one does not answer. */
class ShellSilent extends Error {}

/** Opens, changes and closes profiles. One at a time is open. */
export function createProfiles({
  host,
  memory: given,
  onHide,
  restart,
  stretching,
  writeKeyFile,
  windows,
  keepOld,
  toOpen,
}: Surroundings): Profiles {
  const opened = createStore<OpenProfile | null>(null)
  const memory = forgiving(given)
  const canaries = createCanaryKeeper({ host, memory })
  const keyFiles = createKeyFiles({ host, write: writeKeyFile })
  const rights = createWritingRights(windows)
  const lockWords = createLockWords(opened, windows)
  onHide(() => {
    void opened.get()?.drafts.flush()
    canaries.flush()
  })

  /** A row that does not open is found by opening: who looks again before the next opening is told of it. */
  let openedDamaged: Profile | null = null

  async function look(profile: Profile): Promise<Looked> {
    const looked = await lookAtDisk(profile)
    const isDamaged = openedDamaged === profile && looked.finding.kind === 'ours'
    return isDamaged ? { ...looked, finding: { kind: 'damaged' } } : looked
  }

  async function lookAtDisk(profile: Profile): Promise<Looked> {
    const name = databaseNames[profile]
    // The example can be read in again at any time, so its loss is no reason to stop.
    if (profile === 'example') return { finding: await inspect(name, []), known: null }
    const { canaries, isShellHeard } = await readCanaries({ host, memory }, name)
    const finding = await inspect(name, canaries)
    if (finding.kind === 'none' && !isShellHeard) throw new ShellSilent()
    return { finding, known: newestOf(canaries) }
  }

  async function closeOpened(): Promise<void> {
    await opened.get()?.close()
    opened.set(null)
  }

  /**
   * The last profile that was open, unless it was an example that is gone or damaged. Chromium writes this memory some
   * seconds late, so after a crash it may say nothing: then an example that stands alone is what was open.
   */
  async function startUp(): Promise<StartUp> {
    try {
      const last = memory.getItem(lastProfile)
      const openExample = async () => {
        if (last === 'real' || !hasData((await look('example')).finding)) return null
        const start = await openProfile('example')
        return start.kind === 'damaged' ? null : start
      }
      const example = last === 'example' ? await openExample() : null
      if (example !== null) return example
      if ((await look('real')).finding.kind !== 'none') return await openProfile('real')
      return (last === null ? await openExample() : null) ?? { kind: 'firstRun' }
    } catch (error) {
      return failed(error)
    }
  }

  /** Opens a profile without asking anybody, if it has no passphrase; one that never held anything is made. */
  async function openProfile(profile: Profile): Promise<StartUp> {
    if (opened.get()?.profile === profile) return { kind: 'open', profile }
    return openWith(profile, openKeySlots)
  }

  function openWith(profile: Profile, keyOf: KeyOf): Promise<StartUp> {
    return openBy(profile, () => keepBeforeMigration(databaseNames[profile], keyOf, keepOld))
  }

  /** The way to the key of a profile that waits for its backup before an update. */
  let waiting: { readonly profile: Profile; readonly keyOf: KeyOf } | null = null

  function update(how: 'keepingFirst' | 'withoutBackup'): Promise<StartUp> {
    if (waiting === null) return startUp()
    const { profile, keyOf } = waiting
    return how === 'keepingFirst' ? openWith(profile, keyOf) : openBy(profile, () => Promise.resolve(keyOf))
  }

  /** The rows of the locked profile, read while its passphrase is being typed. */
  let ahead: Promise<SealedRecords | null> | undefined

  /** `toKey` runs on the database as it was stored, and nothing is put upon that before it has resolved. */
  async function openBy(profile: Profile, toKey: () => Promise<KeyOf>): Promise<StartUp> {
    const database = new Database(databaseNames[profile])
    let known: Canary | null = null
    try {
      const looked = await lookAtDisk(profile)
      openedDamaged = null
      known = looked.known
      if (looked.finding.kind === 'newer') return { kind: 'newerDatabase', profile }
      if (looked.finding.kind === 'damaged') return { kind: 'damaged', profile, known }
      if (looked.finding.kind === 'missing') return { kind: 'missingData', profile, known, here: looked.finding.here }
      // Not set to nothing: the screen would show a first start until the next one is open.
      await opened.get()?.close()
      const isOpen = openDatabase(database, {
        keepCanary: canaries.keep,
        onTaken: restart,
        keyOf: await toKey(),
        rightTo: rights.of,
        toOpen,
        ahead,
      })
      const first = await Promise.race([isOpen, blockedBy(database)])
      if (first === 'blocked') {
        opened.set(null)
        database.close({ disableAutoOpen: true })
        return { kind: 'failed', reason: reasons.otherWindow }
      }
      waiting = null
      ahead = undefined
      followClockOf(profile)
      opened.set({ ...first, profile })
      memory.setItem(lastProfile, profile)
      if (profile === 'real') {
        void keyFiles.hand(database)
        void removeStaleCopies(database, host)
      }
      return { kind: 'open', profile }
    } catch (error) {
      database.close({ disableAutoOpen: true })
      opened.set(null)
      if (error instanceof WrongSecret) throw error
      ahead = undefined
      if (error instanceof Locked) {
        ahead = readAhead(databaseNames[profile]).catch(() => null)
        return { kind: 'locked', profile }
      }
      if (error instanceof NotKept) {
        waiting = { profile, keyOf: error.keyOf }
        return { kind: 'notKept', profile }
      }
      if (error instanceof NewerContent) return { kind: 'newerDatabase', profile }
      if (!isDamage(error)) return failed(error)
      openedDamaged = profile
      return { kind: 'damaged', profile, known }
    }
  }

  /** Reads the example data in, in place of what the example held, and opens it. */
  async function loadExample(json: unknown): Promise<StartUp> {
    const read = readRecords(json)
    if (!read.ok) return { kind: 'failed', reason: reasons.exampleFaulty }
    try {
      const { finding } = await look('example')
      if (finding.kind === 'newer') return { kind: 'newerDatabase', profile: 'example' }
      // What waits there is written before it is replaced, not after.
      await closeOpened()
      if (finding.kind === 'damaged') await new Database(databaseNames.example).delete()
      await replaceRows(new Database(databaseNames.example), read.rows)
    } catch (error) {
      return failed(error)
    }
    return openProfile('example')
  }

  /** Closes the profile in use. The next start begins with the real one. */
  async function closeProfile(): Promise<void> {
    await closeOpened()
    followClockOf(null)
    canaries.flush()
    memory.setItem(lastProfile, 'real')
    restart()
  }

  async function lock(): Promise<boolean> {
    const current = opened.get()
    if (current && !(await current.drafts.flush())) return false
    await current?.close()
    canaries.flush()
    restart()
    return true
  }

  const tries = createWrongTries(memory)
  const locks = createLocks({ opened, openWith, stretching, tries, keyFiles })
  return {
    opened,
    startUp,
    openProfile,
    update,
    loadExample,
    closeProfile,
    locks,
    keyFiles,
    lockWords,
    lock,
    openWith,
    look,
    tries,
  }
}

function hasData({ kind }: Finding): boolean {
  return kind === 'ours' || kind === 'newer'
}

function failed(error: unknown): StartUp {
  return { kind: 'failed', reason: error instanceof ShellSilent ? reasons.shellSilent : reasons.cannotOpen }
}

function blockedBy(database: Database): Promise<'blocked'> {
  return new Promise((resolve) => database.on('blocked', () => resolve('blocked')))
}
