import { host } from '@renderer/host'
import type { Id } from '@shared/record/id'
import { emptyState, rowOf, rowsOf, type State } from '@shared/record/state'
import { refused } from '@shared/record/change'
import type { Rows, TableName } from '@shared/record/tables'
import { useCallback, useMemo, useSyncExternalStore } from 'react'
import { nowhere, type Drafts } from './draft-contract'
import { writeKeyFileInWorker } from './key-file-in-worker'
import { createBackups } from './backup/backups'
import { keepBeforeImport } from './backup/before-import'
import type { BackupState } from './backup/contract'
import { createBackupKeeper } from './backup/keeper'
import { scheduleBackups } from './backup/schedule'
import { openingInWorkers } from './opening-in-workers'
import { createProfiles } from './profiles'
import type { Profile } from './profile-name'
import { refuseClose } from './refused-close'
import { nothingSavedYet, type SaveState } from './save-state'
import { stretchingInWorker as stretching } from './stretch-in-worker'
import type { Write } from './writer'
import { alone, type Hold } from './writing-right'

/** Who presses for the lock must not be kept waiting with the screen in sight, in milliseconds. */
const patienceOfLock = 3000

/** What is heavy waits until the screen that was asked for stands there, but never long. */
const calm = () =>
  new Promise<void>((resolve) => requestAnimationFrame(() => requestIdleCallback(() => resolve(), { timeout: 2000 })))

function onHide(listener: () => void): void {
  addEventListener('pagehide', listener)
  addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && listener())
}

/**
 * Sealing takes a moment that a page which goes does not have. So the browser asks first whether to go, for the milliseconds
 * that something typed is on its way to the disk, and does so until the disk has it.
 */
addEventListener('beforeunload', (event) => {
  const drafts = profiles.opened.get()?.drafts
  if (!drafts?.isBehind()) return
  void drafts.flush()
  event.preventDefault()
})

/** True when the disk has what is being typed. */
const keepTyping = () => profiles.opened.get()?.drafts.flush() ?? Promise.resolve(true)

/** The profile that this window has open, and what React sees of it. */
const profiles = createProfiles({
  host,
  memory: {
    getItem: (name) => localStorage.getItem(name),
    setItem: (name, value) => localStorage.setItem(name, value),
  },
  onHide,
  restart: () => location.reload(),
  stretching,
  writeKeyFile: writeKeyFileInWorker,
  // Absent in a browser older than locks: then there is no telling of another window.
  windows: { locks: 'locks' in navigator ? navigator.locks : undefined, channel: (name) => new BroadcastChannel(name) },
  toOpen: openingInWorkers,
  keepOld: (records) => keeper.makeOf(records, 'migration'),
})
const keeper = createBackupKeeper({ host, opened: profiles.opened, calm })
const beforeTheEnd = scheduleBackups({ host, keeper, onHide, keepTyping, onCloseRefused: refuseClose })

export const { startUp, openProfile, update, closeProfile, loadExample, locks } = profiles
export const backups = createBackups({ host, profiles, keeper, stretching })

/**
 * Every import calls this before it writes rows from a file among those that are here. Null when they were kept; else a
 * sentence that says why they could not be, with which the user is asked whether to go on all the same.
 */
export const backUpBeforeImport = () => keepBeforeImport(keeper)

export const { tell: tellWindows, follow: followWindows } = profiles.lockWords

/**
 * Locks: keeps what is being typed and makes a backup of what is new, then starts the page anew. False when the typing
 * cannot be kept.
 */
export async function lock(): Promise<boolean> {
  if (!(await keepTyping())) return false
  await beforeTheEnd(patienceOfLock)
  return profiles.lock()
}

/** How backups stand. */
export function useBackupState(): BackupState {
  return useSyncExternalStore(keeper.state.subscribe, keeper.state.get)
}

/** Puts the file that opens backups with the passphrase in every folder, after one was picked. */
export async function handKeyFile(): Promise<void> {
  const opened = profiles.opened.get()
  if (opened?.profile === 'real') await profiles.keyFiles.hand(opened.records.database)
}

/** Why that file does not lie where it should; null when it does. */
export function useKeyFileProblem(): string | null {
  const { problem } = profiles.keyFiles
  return useSyncExternalStore(problem.subscribe, problem.get)
}

/** Writes a verb's change. Resolves when the disk has it, or with the sentences that say why it has not. */
export const write: Write = (verb, options) =>
  profiles.opened.get()?.write(verb, options) ??
  Promise.resolve(refused({ message: 'Inga data är öppna. Starta om Rådrum.' }))

const nothing = emptyState()
const never = () => () => undefined

/** The open profile, for the other hooks of this folder. */
export const currentOpened = profiles.opened.get

export function useOpened() {
  return useSyncExternalStore(profiles.opened.subscribe, profiles.opened.get)
}

/** Which profile is open; null when none is. */
export function useProfile(): Profile | null {
  return useOpened()?.profile ?? null
}

/** Whether a passphrase guards the open profile, so that it can be locked. */
export function useIsLockable(): boolean {
  return useOpened()?.isLockable ?? false
}

/**
 * What `select` makes of the state in memory, made again when the state changes. Pass a function of module level or a
 * memoised one: its result stays the same object as long as neither moves.
 */
export function useSelector<T>(select: (state: State) => T): T {
  const store = useOpened()?.records.state
  const state = useSyncExternalStore(store?.subscribe ?? never, store?.get ?? (() => nothing))
  return useMemo(() => select(state), [select, state])
}

/** A row that exists and is not deleted. */
export function useRow<T extends TableName>(table: T, id: Id | null): Rows[T] | undefined {
  return useSelector(useCallback((state) => rowOf(state, table, id), [table, id]))
}

/** A table's rows that are not deleted, those put away among them. */
export function useRows<T extends TableName>(table: T): Rows[T][] {
  return useSelector(useCallback((state) => rowsOf(state, table), [table]))
}

/** What may be said of the disk: saved since when, being saved, or not saved. */
export function useSaveState(): SaveState {
  const store = useOpened()?.saves.store
  return useSyncExternalStore(store?.subscribe ?? never, store?.get ?? (() => nothingSavedYet))
}

/** Whether this window may write, and if not why; one that has nothing open stands in nobody's way. */
export function useHold(): Hold {
  const right = useOpened()?.right ?? alone
  return useSyncExternalStore(right.hold.subscribe, right.hold.get)
}

/** Whether this window may write. */
export const mayWrite = () => profiles.opened.get()?.right.hold.get() === 'mine'

/** Lets this window write: the other one keeps what is typed there, and only shows from then on. */
export const takeOver = () => profiles.opened.get()?.right.takeOver() ?? Promise.resolve()

/** The drafts of the open profile; before one is open there is nowhere to keep any. */
export function useDrafts(): Drafts {
  return useOpened()?.drafts ?? nowhere
}
