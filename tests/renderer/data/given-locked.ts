import Dexie from 'dexie'
import { IDBFactory } from 'fake-indexeddb'
import { expect } from 'vitest'
import { Database } from '@renderer/data/database'
import { writeKeyFile } from '@renderer/data/key-file'
import type { KeySlots } from '@renderer/data/key-slots'
import { drawRecoveryCode } from '@renderer/data/locks'
import { createProfiles } from '@renderer/data/profiles'
import type { Identity } from '@renderer/data/recovery-identity'
import { HostError } from '@renderer/host/host-error'
import type { Instant } from '@shared/calendar/date'
import type { Canary, Kept } from '@shared/host'
import { rowsOf } from '@shared/record/state'
import { givenBrowser } from './locks-of-browser'
import { addParty, floorStretching } from './window'

export const first = 'blåklocka traktor fjäril kanel'
export const second = 'granit segelbåt tröskel havre'
export const passphrase = (text: string) => ({ kind: 'passphrase', text }) as const
export const recovery = (code: ReturnType<typeof drawRecoveryCode>) => ({ kind: 'recovery', code }) as const

type Surroundings = Parameters<typeof createProfiles>[0]

/** A browser profile and a shell, which outlive a restart of the page; what is given stands in place of the usual. */
export function givenComputer(own: Partial<Surroundings> = {}) {
  const memory = new Map<string, string>()
  const kept = new Map<string, Canary>()
  let restarts = 0
  const shell = {
    keyFiles: [] as string[],
    /** Since when copies of the database folder were to be removed, a call each; null is all of them. */
    removals: [] as (Instant | null)[],
    /** Whether a file in the copies is held by another program, so that they stay. */
    isHeld: false,
    answers: (): Promise<{ folders: Kept[] }> => Promise.resolve({ folders: [{ folder: 'own', outcome: 'kept' }] }),
  }
  const surroundings = {
    memory: {
      getItem: (name: string) => memory.get(name) ?? null,
      setItem: (name: string, value: string) => void memory.set(name, value),
    },
    host: {
      readCanaries: () => Promise.resolve([...kept.values()]),
      keepCanary: (canary: Canary) => {
        kept.set(canary.database, canary)
        return Promise.resolve({})
      },
      keepKeyFile: ({ bytes }: { bytes: string }) => {
        shell.keyFiles.push(bytes)
        return shell.answers()
      },
      removeDatabaseCopies: ({ since }: { since: Instant | null }) => {
        shell.removals.push(since)
        return shell.isHeld ? Promise.reject(new HostError('failed')) : Promise.resolve({})
      },
    },
    onHide: () => undefined,
    restart: () => void (restarts += 1),
    stretching: floorStretching,
    keepOld: () => Promise.resolve({ folders: [] }),
    writeKeyFile: (identities: readonly Identity[], text: string) => writeKeyFile(identities, text, 10),
    ...own,
  }
  const browser = givenBrowser()
  return {
    start: () => createProfiles(surroundings),
    /** As `start`, in a window that knows of the others. */
    startBeside: () => createProfiles({ ...surroundings, windows: browser.window() }),
    restarts: () => restarts,
    memory,
    shell,
  }
}

/** Real data under the device key: two rows, the lines in their history, and one sentence typed and not saved. */
export async function givenUnderDeviceKey(own: Partial<Surroundings> = {}) {
  const computer = givenComputer(own)
  const profiles = computer.start()
  await profiles.openProfile('real')
  await profiles.opened.get()!.write(addParty('Haninge kommun'))
  await profiles.opened.get()!.write(addParty('Nynäshamns kommun'))
  profiles.opened.get()!.drafts.keep('notes.1', 'Hon sover bättre')
  return { ...computer, profiles }
}

/** The same with a passphrase and a code, locked. */
export async function givenLocked() {
  const { profiles, ...computer } = await givenUnderDeviceKey()
  const code = drawRecoveryCode()
  expect(await profiles.locks.secure(first, code, null)).toEqual({ kind: 'done' })
  expect(await profiles.lock()).toBe(true)
  return { ...computer, code }
}

/** All that lies on the disk, by table. */
export async function onDisk() {
  const database = new Database('radrum')
  await database.open()
  const tables = await Promise.all(database.tables.map(async (table) => [table.name, await table.toArray()] as const))
  database.close()
  return Object.fromEntries(tables) as Record<string, unknown[]>
}

export const slotsOf = (disk: Record<string, unknown[]>) =>
  disk.meta!.find((row) => (row as KeySlots).name === 'keys') as KeySlots
export const kindsOf = (disk: Record<string, unknown[]>) => slotsOf(disk).slots.map(({ kind }) => kind)

export function partiesOf(profiles: ReturnType<typeof createProfiles>): string[] {
  return rowsOf(profiles.opened.get()!.records.state.get(), 'parties').map(({ name }) => name)
}

/** A browser that has never seen Rådrum. */
export function emptyBrowser(): void {
  globalThis.indexedDB = new IDBFactory()
  Dexie.dependencies.indexedDB = globalThis.indexedDB
}
