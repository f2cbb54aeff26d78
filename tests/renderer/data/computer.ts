import 'fake-indexeddb/auto'
import Dexie from 'dexie'
import { IDBFactory } from 'fake-indexeddb'
import { writeKeyFile } from '@renderer/data/key-file'
import { createProfiles } from '@renderer/data/profiles'
import type { Canary } from '@shared/host'
import { tableNames } from '@shared/record/tables'
import { addParty, floorStretching } from './window'

/** A browser in which nothing was ever stored. */
export function freshBrowser(): void {
  globalThis.indexedDB = new IDBFactory()
  Dexie.dependencies.indexedDB = globalThis.indexedDB
}

/** What is around the database: the browser's memory and the shell's `state.json`. It outlives a restart. */
export function givenComputer() {
  const memory = new Map<string, string>()
  const kept = new Map<string, Canary>()
  return {
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
      keepKeyFile: () => Promise.resolve({ folders: [] }),
      removeDatabaseCopies: () => Promise.resolve({}),
    },
    onHide: () => undefined,
    restart: () => undefined,
    stretching: floorStretching,
    keepOld: () => Promise.resolve({ folders: [] }),
    writeKeyFile,
    forgets: { memory: () => memory.clear(), host: () => kept.clear() },
  }
}
export type Computer = ReturnType<typeof givenComputer>

/** A computer where Rådrum has been used, with some changes written, and closed again. */
export async function givenUsed(changes = 3): Promise<Computer> {
  const computer = givenComputer()
  const profiles = createProfiles(computer)
  await profiles.openProfile('real')
  for (let change = 0; change < changes; change += 1) await profiles.opened.get()!.write(addParty(`Part ${change}`))
  await profiles.closeProfile()
  return computer
}

/** An example file without a single row. */
export const emptyRows = () => ({ rows: Object.fromEntries(tableNames.map((table) => [table, [] as unknown[]])) })

export function answerTo<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error ?? new Error('IndexedDB failed'))
  })
}

/** Reaches for the real profile's database without Dexie. */
export async function withNative(version: number | undefined, job: (database: IDBDatabase) => void): Promise<void> {
  const database = await answerTo(indexedDB.open('radrum', version))
  job(database)
  database.close()
}
