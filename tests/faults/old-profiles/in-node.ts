import 'fake-indexeddb/auto'
import { Database, nativeVersion } from '@renderer/data/database'
import { databaseNames } from '@renderer/data/profile-name'
import { loadRecords } from '@renderer/data/records'
import { openBySecret } from '@renderer/data/secret-slots'
import { structureVersion } from '@renderer/data/structure'
import { tableNames } from '@shared/record/tables'
import { aComputer, backupsIn, freshBrowser, type Computer, type Window } from '@tests/renderer/data/backup/a-computer'
import { floorStretching } from '@tests/renderer/data/window'
import { dump } from '../page/dump'
import { fromText, passphrase, plant, type FrozenProfile } from './frozen-profile'
import { differences, differingRows, type Golden, type Walk } from './golden'
import { readFrozen, readGolden, type OldProfile } from './profiles'

const secret = { kind: 'passphrase', text: passphrase } as const

/** A computer that is updated: the old program's data are there, and this program starts for the first time. */
export async function givenUpdated(frozen: FrozenProfile): Promise<Computer> {
  freshBrowser()
  await plant(databaseNames.real, frozen)
  return aComputer(floorStretching)
}

export const unlock = ({ profiles }: Window) => profiles.locks.unlock(secret)

/** The structure that lies on the disk. */
export async function structureOnDisk(): Promise<number> {
  const version = (await indexedDB.databases()).find(({ name }) => name === databaseNames.real)?.version ?? 0
  return version / nativeVersion(1)
}

/** Copies that were made before an update. */
export const oldCopies = (computer: Computer) => backupsIn(computer).filter((name) => name.includes('fore-uppdatering'))

/** Opens a frozen profile in this program, undoes all that may be undone, and does it again. */
export async function walk(frozen: FrozenProfile): Promise<Walk> {
  const window = (await givenUpdated(frozen)).start()
  const start = await unlock(window)
  if (start.kind !== 'open') throw new Error(`The start was ${start.kind}`)
  const { records, undoing } = window.profiles.opened.get()!
  const opened = await dump(records)
  let times = 0
  while ((await undoing.undo()).ok) times += 1
  const undone = await dump(records)
  for (let time = 0; time < times; time += 1) await undoing.redo()
  const redone = await dump(records)
  await window.end()
  return { opened, undone, redone }
}

/** What an old profile is not, after its update to this program at once, by each structure between, and behind its lock. */
export async function faultsOfUpdate(name: OldProfile): Promise<string[]> {
  const frozen = fromText(await readFrozen(name))
  const golden = await readGolden(name)
  return [
    ...differences(golden, frozen, await walk(frozen)),
    ...(await faultsBySteps(frozen, golden)),
    ...(await faultsOfLock(frozen)),
  ]
}

/** At every structure on the way the rows are the same. */
async function faultsBySteps(frozen: FrozenProfile, golden: Golden): Promise<string[]> {
  await givenUpdated(frozen)
  const faults: string[] = []
  for (let structure = frozen.structure; structure <= structureVersion; structure += 1) {
    const database = new Database(databaseNames.real, structure)
    await database.open()
    const key = await openBySecret(await database.keySlots(), secret, floorStretching)
    const state = (await loadRecords(database, key)).state.get()
    const rows = tableNames.flatMap((table) =>
      [...state[table].values()].map((row) => ({ table, id: row.id, rev: row.rev, row })),
    )
    faults.push(...differingRows(golden, rows).map((fault) => `structure ${structure}: ${fault}`))
    database.close()
  }
  return faults
}

/** Nothing is updated while it is locked; unlocking makes one copy of the old, and updates. */
async function faultsOfLock(frozen: FrozenProfile): Promise<string[]> {
  const computer = await givenUpdated(frozen)
  const window = computer.start()
  const seen = {
    start: (await window.profiles.startUp()).kind,
    organisation: await window.profiles.locks.organisation(),
    check: (await window.profiles.locks.check(secret)).kind,
    whileLocked: await structureOnDisk(),
    unlocked: (await unlock(window)).kind,
    afterwards: await structureOnDisk(),
    copies: oldCopies(computer).length,
  }
  await window.end()
  const owed: typeof seen = {
    start: 'locked',
    organisation: null,
    check: 'done',
    whileLocked: frozen.structure,
    unlocked: 'open',
    afterwards: structureVersion,
    copies: 1,
  }
  return Object.entries(owed)
    .filter(([what, value]) => seen[what as keyof typeof seen] !== value)
    .map(([what, value]) => `${what} is ${seen[what as keyof typeof seen]}, not ${value}`)
}
