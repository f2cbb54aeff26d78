import type { BackupOutcome } from '@shared/backup/backup-outcome'
import type { BackupOccasion, Host } from '@shared/host'
import { now } from '../clock'
import { backupRecipients } from '../key-slots'
import { ownIdentities } from '../own-identities'
import type { OpenProfile } from '../profiles'
import { createQueue } from '../queue'
import type { Records } from '../records'
import type { Identity, Recipient } from '../recovery-identity'
import { createStore, type Store } from '../store'
import type { BackupState } from './contract'
import {
  findStanding,
  outcomesSince,
  readLastBackup,
  rememberBackup,
  type LastBackup,
  type Standing,
} from './last-backup'
import { makeBackup, type BackupShell, type MadeBackup } from './make-backup'

/** What lets a database be backed up: whom to seal to, and what opens it again. */
export interface BackupKeys {
  readonly recipients: readonly Recipient[]
  readonly identities: readonly Identity[]
  readonly organisationKey: Recipient | null
}

/** The keys of a database's own backups; null as long as no recovery code has been drawn. */
export async function backupKeysOf({ database, key }: Pick<Records, 'database' | 'key'>): Promise<BackupKeys | null> {
  const slots = await database.keySlots()
  const identities = await ownIdentities(key, slots)
  const recipients = backupRecipients(slots)
  if (identities.length === 0 || recipients.length === 0) return null
  const organisation = slots.slots.find(({ kind }) => kind === 'organisation')
  return {
    recipients,
    identities,
    organisationKey: organisation?.kind === 'organisation' ? organisation.recipient : null,
  }
}

/** Makes backups of the profile that is open, one at a time, and knows how they stand. */
export interface BackupKeeper {
  readonly state: Store<BackupState>
  /** Calls the listener at each change that there is to keep. */
  readonly onChange: (listener: () => void) => void
  /** Never rejects: how it went stands in the answer and in the state. */
  readonly make: (occasion: BackupOccasion | null) => Promise<readonly BackupOutcome[]>
  /**
   * A backup of these rows that must come about, whatever profile is open: rejects, or answers that no folder has it.
   * `keys` where the database has none of its own.
   */
  readonly makeOf: (records: Records, occasion: BackupOccasion, keys?: BackupKeys) => Promise<MadeBackup>
}

interface Surroundings {
  readonly host: BackupShell & Pick<Host, 'listBackups'>
  readonly opened: Store<OpenProfile | null>
  /** Resolves when nobody waits for the window to draw. */
  readonly calm: () => Promise<void>
}

export const nothingKept: BackupState = { isOff: null, isMaking: false, last: null, isBehind: false, folders: [] }

export function createBackupKeeper({ host, opened, calm }: Surroundings): BackupKeeper {
  const state = createStore(nothingKept)
  const queue = createQueue()
  const listeners = new Set<() => void>()
  let unfollow = () => undefined as void

  const show = (part: Partial<BackupState>) => state.set({ ...state.get(), ...part })
  const isOpen = (profile: OpenProfile) => opened.get() === profile

  opened.subscribe(() => {
    unfollow()
    const profile = opened.get()
    state.set({ ...nothingKept, isOff: profile?.profile === 'example' ? 'example' : null })
    if (profile?.profile !== 'real') return
    unfollow = profile.records.state.subscribe(() => {
      show({ isBehind: true })
      for (const listener of listeners) listener()
    })
    void calm().then(() => make(null))
  })

  function make(occasion: BackupOccasion | null): Promise<readonly BackupOutcome[]> {
    return queue.run(async () => {
      const profile = opened.get()
      if (profile?.profile !== 'real') return []
      try {
        return await makeIfBehind(profile, occasion)
      } catch {
        // Nothing of this may disturb the work: the state says that it failed, and the clock asks again.
        if (isOpen(profile)) show({ folders: [{ folder: 'own', outcome: 'failed' }] })
        return [{ folder: 'own', outcome: 'failed' }]
      } finally {
        if (isOpen(profile)) show({ isMaking: false })
      }
    })
  }

  async function makeIfBehind(
    profile: OpenProfile,
    occasion: BackupOccasion | null,
  ): Promise<readonly BackupOutcome[]> {
    const { records } = profile
    const keys = await backupKeysOf(records)
    if (keys === null) {
      show({ isOff: 'noKey' })
      return []
    }
    const found = await findStanding(host, {
      remembered: await readLastBackup(records.database),
      commits: records.progress.commits,
      recipients: keys.recipients,
    })
    if (!isOpen(profile)) return []
    const standing = { last: found.last, isBehind: found.isBehind }
    show({ isOff: null, ...standing, folders: outcomesSince(state.get().folders, found) })
    // The window that writes sees to it.
    if (occasion === null && profile.right.hold.get() !== 'mine') return state.get().folders
    if (occasion === null && !standing.isBehind) return state.get().folders
    show({ isMaking: true })
    const made = await makeAndRemember(records, occasion, keys)
    if (isOpen(profile)) show({ folders: made.folders, ...standingAfter(made, records, standing) })
    return made.folders
  }

  async function makeAndRemember(
    records: Records,
    occasion: BackupOccasion | null,
    keys: BackupKeys,
  ): Promise<MadeBackup & { readonly last: Standing['last'] }> {
    const { databaseId } = records.progress
    const madeAt = now()
    const made = await makeBackup(host, { records, occasion, madeAt, ...keys })
    if (!isKept(made)) return { ...made, last: null }
    const { name: file, rows, commits } = made
    const last: LastBackup = { name: 'lastBackup', file, at: madeAt, rows, commits, recipients: keys.recipients }
    // A disk that refuses this costs another backup of the same, no more.
    await rememberBackup(records.database, databaseId, last).catch(() => undefined)
    return { ...made, last }
  }

  return {
    state,
    onChange: (listener) => void listeners.add(listener),
    make,
    makeOf: (records, occasion, keys) =>
      queue.run(async () => {
        const own = keys ?? (await backupKeysOf(records))
        if (own === null) throw new Error('There is nobody to seal a backup to')
        return makeAndRemember(records, occasion, own)
      }),
  }
}

/** Whether it lies whole in some folder. */
export function isKept({ folders }: Pick<MadeBackup, 'folders'>): boolean {
  return folders.some(({ outcome }) => outcome === 'kept')
}

function standingAfter(
  { last, commits }: MadeBackup & { readonly last: Standing['last'] },
  { progress }: Records,
  before: Standing,
): Standing {
  if (last === null) return { ...before, isBehind: true }
  return { last, isBehind: progress.commits !== commits }
}
