import 'fake-indexeddb/auto'
import Dexie from 'dexie'
import { IDBFactory } from 'fake-indexeddb'
import { sha256 } from '@noble/hashes/sha2.js'
import { floorCost, type Stretching } from '@renderer/data/argon2-cost'
import { createBackups } from '@renderer/data/backup/backups'
import type { Backups } from '@renderer/data/backup/contract'
import { createBackupKeeper, type BackupKeeper } from '@renderer/data/backup/keeper'
import { scheduleBackups } from '@renderer/data/backup/schedule'
import { writeKeyFile } from '@renderer/data/key-file'
import { drawRecoveryCode } from '@renderer/data/locks'
import { createProfiles, type Profiles } from '@renderer/data/profiles'
import type { RecoveryCode } from '@shared/lock/recovery-code'
import type { State } from '@shared/record/state'
import { tableNames } from '@shared/record/tables'
import { addParty } from '../window'
import { aShell, type Shell } from './a-shell'

/** Gives the computer a browser that has never seen Rådrum. */
export function freshBrowser(): void {
  globalThis.indexedDB = new IDBFactory()
  Dexie.dependencies.indexedDB = globalThis.indexedDB
}

/** A window of Rådrum on a computer. */
export interface Window {
  readonly profiles: Profiles
  readonly keeper: BackupKeeper
  readonly backups: Backups
  readonly hide: () => void
  /** How often the window stayed that was to close. */
  readonly stayed: () => number
  /** Closes what is open, as a window that goes. */
  readonly end: () => Promise<void>
}

/** A browser's small memory and a shell, which outlive a window. */
export interface Computer {
  readonly shell: Shell
  readonly memory: Map<string, string>
  readonly start: () => Window
}

/** scrypt's work for the key file in tests: what is tried here is who can open it, not how slowly. */
const littleWork = 10

/** As above: a passphrase is stretched by nothing here. */
export const noStretching: Stretching = {
  stretch: (passphrase, salt) =>
    Promise.resolve(
      sha256(new Uint8Array([...new TextEncoder().encode(passphrase), ...salt])) as Uint8Array<ArrayBuffer>,
    ),
  costHere: () => Promise.resolve(floorCost),
}

/** @param stretching the real one, where what lies on the disk was sealed by it */
export function aComputer(stretching: Stretching = noStretching): Computer {
  const shell = aShell()
  const memory = new Map<string, string>()
  return { shell, memory, start: () => startWindow(shell, memory, stretching) }
}

function startWindow(shell: Shell, memory: Map<string, string>, stretching: Stretching): Window {
  const hiders: (() => void)[] = []
  const onHide = (listener: () => void) => void hiders.push(listener)
  const profiles = createProfiles({
    host: shell.host,
    memory: { getItem: (name) => memory.get(name) ?? null, setItem: (name, value) => void memory.set(name, value) },
    onHide,
    restart: () => undefined,
    stretching,
    writeKeyFile: (identities, passphrase) => writeKeyFile(identities, passphrase, littleWork),
    keepOld: (records) => keeper.makeOf(records, 'migration'),
  })
  const keeper = createBackupKeeper({ host: shell.host, opened: profiles.opened, calm: () => Promise.resolve() })
  const keepTyping = () => profiles.opened.get()?.drafts.flush() ?? Promise.resolve(true)
  let stays = 0
  scheduleBackups({ host: shell.host, keeper, onHide, keepTyping, onCloseRefused: () => void stays++ })
  return {
    profiles,
    keeper,
    backups: createBackups({ host: shell.host, profiles, keeper, stretching }),
    hide: () => hiders.forEach((hide) => hide()),
    stayed: () => stays,
    async end() {
      await keeper.make(null)
      await profiles.opened.get()?.close()
      profiles.opened.set(null)
    },
  }
}

export const passphrase = 'blåklocka traktor fjäril kanel'

/** A window with real data behind a passphrase: three parties, each a change of its own. */
export async function givenSecured(computer: Computer): Promise<Window & { readonly code: RecoveryCode }> {
  const window = computer.start()
  const code = drawRecoveryCode()
  await window.profiles.openProfile('real')
  await window.profiles.locks.secure(passphrase, code, null)
  for (const name of ['Haninge kommun', 'Nynäshamns kommun', 'Tyresö kommun']) await write(window, name)
  return { ...window, code }
}

export async function write({ profiles }: Window, party: string): Promise<void> {
  const outcome = await profiles.opened.get()!.write(addParty(party))
  if (!outcome.ok) throw new Error('The party was not written')
}

export function stateOf({ profiles }: Window): State {
  return profiles.opened.get()!.records.state.get()
}

/** All rows as plain values, so that two states can be compared whole. */
export function rowsOf(state: State): Record<string, unknown[]> {
  return Object.fromEntries(tableNames.map((table) => [table, [...state[table].values()]]))
}

export function partiesOf(window: Window): string[] {
  return [...stateOf(window).parties.values()].filter(({ deletedAt }) => deletedAt === null).map(({ name }) => name)
}

/** The backups in a folder, oldest first. */
export function backupsIn({ shell }: Computer, folder: 'own' | 'picked' = 'own'): string[] {
  return [...shell.files[folder].keys()].filter((name) => name.startsWith('radrum-'))
}
