import {
  backups,
  closeProfile,
  drawRecoveryCode,
  locks,
  openProfile,
  redo,
  startUp,
  takeOver,
  undo,
  write,
} from '@renderer/data'
import { currentOpened } from '@renderer/data/current'
import { Database } from '@renderer/data/database'
import { databaseNames } from '@renderer/data/profile-name'
import { openBySecret } from '@renderer/data/secret-slots'
import { readyToStretch, stretchingInWorker } from '@renderer/data/stretch-in-worker'
import { sweepOverwritten } from '@renderer/data/sweep'
import { host } from '@renderer/host'
import { done, put, putNew, refused, type Verb } from '@shared/record/change'
import type { Id } from '@shared/record/id'
import { tableNames } from '@shared/record/tables'
import { bigWorld } from '@tests/world/big-world'
import { sampleWorld } from '@tests/world/sample-world'
import { fromText, plant } from '../old-profiles/frozen-profile'
import { commitsOnDisk, upgrade } from './newer-program'
import { dump } from './dump'
import type { Dump, FaultsPage, Press, WorldName } from './contract'
import { withMoreHistory } from './more-history'
import { keepDraft, tellOutcome, work } from './work'

/** A history line of this many rows is written at a time. */
const chunk = 1000

async function begin(): Promise<string> {
  const found = await startUp()
  return (found.kind === 'firstRun' ? await openProfile('real') : found).kind
}

async function fill(world: WorldName): Promise<number> {
  const state = world === 'sample' ? sampleWorld() : bigWorld(world.years)
  const puts = tableNames.flatMap((table) => [...state[table].values()].map((row) => put(table, { ...row, rev: 0 })))
  for (let from = 0; from < puts.length; from += chunk) {
    const change = { name: 'läste in', puts: puts.slice(from, from + chunk), barrier: 'export' } as const
    tellOutcome('fill', await write(() => ({ ok: true, change })))
  }
  return puts.length
}

function addParty(name: string): Verb {
  return (_, around) => done('lade till en part', [putNew('parties', { name, shortName: 'K', kind: 'kommun' }, around)])
}

/** Reads what it writes: a lost update would lose the letter. */
function lengthenParty(id: string, letter: string): Verb {
  return (state) => {
    const party = state.parties.get(id as Id)
    if (!party) return refused({ message: 'Parten finns inte.' })
    return done('ändrade en part', [put('parties', { ...party, name: party.name + letter })])
  }
}

async function writeRows(count: number): Promise<number> {
  let written = 0
  for (let nth = 0; nth < count; nth += 1) {
    if (tellOutcome('writeRows', await write(addParty(`Part ${nth}`)))) written += 1
  }
  return written
}

async function lengthen(presses: readonly Press[]): Promise<readonly boolean[]> {
  const writing: Promise<boolean>[] = []
  for (const { party, letter, waits, takesOver } of presses) {
    if (takesOver) await takeOver()
    const written = write(lengthenParty(party, letter)).then((outcome) => tellOutcome('lengthen', outcome) !== null)
    writing.push(written)
    if (waits) await written
  }
  return Promise.all(writing)
}

async function twoParties(): Promise<readonly string[]> {
  await takeOver()
  const outcomes = [await write(addParty('')), await write(addParty(''))]
  return outcomes.map((outcome) => tellOutcome('twoParties', outcome)![0]!.id)
}

async function namesOf(parties: readonly string[]): Promise<readonly string[]> {
  const { rows } = await dumpOpened()
  const ofParties = new Map(rows.filter(({ table }) => table === 'parties').map(({ id, row }) => [id, row]))
  return parties.map((id) => (ofParties.get(id) as { name: string }).name)
}

/** Locks the profile, and gives the recovery code. */
async function secure(passphrase: string): Promise<string> {
  const code = drawRecoveryCode()
  const { kind } = await locks.secure(passphrase, code, null)
  if (kind !== 'done') throw new Error(`The lock answered ${kind}`)
  return code
}

async function backUp(): Promise<void> {
  const kept = await backups.make('import')
  if (!kept.some(({ outcome }) => outcome === 'kept')) throw new Error(`No backup: ${JSON.stringify(kept)}`)
}

async function restore(passphrase: string): Promise<string> {
  const { backups: kept } = await host.listBackups({})
  const newest = kept.toSorted((a, b) => (a.name < b.name ? 1 : -1))[0]
  if (!newest) return 'no backup'
  const source = { kind: 'kept', folder: newest.folder, name: newest.name } as const
  const read = await backups.read(source, { kind: 'passphrase', text: passphrase, keyFile: null })
  if ('reason' in read) return read.kind
  return (await backups.restore(passphrase)).kind
}

async function toKey(passphrase: string): Promise<number> {
  const database = new Database(databaseNames.real)
  await database.open()
  const slots = await database.keySlots()
  database.close()
  const before = performance.now()
  await openBySecret(slots, { kind: 'passphrase', text: passphrase }, stretchingInWorker)
  return performance.now() - before
}

/** Everything that the open profile has on the disk. */
function dumpOpened(): Promise<Dump> {
  const opened = currentOpened()
  if (!opened) throw new Error('No profile is open')
  return dump(opened.records)
}

async function plantReal(frozen: string, moreLines: number): Promise<void> {
  const profile = fromText(frozen)
  await plant(databaseNames.real, moreLines === 0 ? profile : await withMoreHistory(profile, moreLines))
}

async function press(act: 'undo' | 'redo', most: number): Promise<number> {
  const acts = { undo, redo }
  let times = 0
  while (times < most && (await acts[act]()).ok) times += 1
  return times
}

const page: FaultsPage = {
  find: async () => (await startUp()).kind,
  openWhatIsHere: async () => (await backups.openWhatIsHere()).kind,
  sweep: sweepOverwritten,
  backUp,
  restore,
  begin,
  fill,
  work,
  writeRows,
  lengthen,
  twoParties,
  namesOf,
  commits: () => currentOpened()?.records.progress.commits ?? 0,
  commitsOnDisk,
  upgrade,
  secure,
  unlock: async (passphrase) => (await locks.unlock({ kind: 'passphrase', text: passphrase })).kind,
  readyToStretch,
  toKey,
  type: keepDraft,
  plant: plantReal,
  storedVersion: async () => (await indexedDB.databases()).find(({ name }) => name === databaseNames.real)?.version,
  press,
  close: closeProfile,
  dump: dumpOpened,
}
window.faults = page
