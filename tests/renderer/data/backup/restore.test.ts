import 'fake-indexeddb/auto'
import { openHistoryLine } from '@renderer/data/history'
import { openLogEntries } from '@renderer/data/log'
import { backupFacts, type BackupName, type Canary } from '@shared/host'
import { savePerson } from '@shared/person/person-verbs'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { onDisk } from '../given-locked'
import {
  aComputer,
  backupsIn,
  freshBrowser,
  givenSecured,
  partiesOf,
  passphrase,
  rowsOf,
  stateOf,
  write,
  type Window,
} from './a-computer'
import { byPassphrase, givenBehind, givenFiles, kept, openedRight, own } from './given'
import { openFileOf } from './reading'

beforeEach(freshBrowser)

describe('a restore into an open profile', () => {
  it('puts rows and history back, keeps what was here as a backup, and opens as before', async () => {
    const computer = aComputer()
    const { window, name, then } = await givenBehind(computer)
    const now = rowsOf(stateOf(window))
    await openedRight(window, kept(name), own)
    expect(await window.backups.restore(null)).toEqual({ kind: 'open', profile: 'real' })
    expect(rowsOf(stateOf(window))).toEqual(then)
    const safe = backupsIn(computer).find((one) => backupFacts(one as BackupName).occasion === 'restore')!
    expect((await openFileOf(computer, safe, window.code)).rows).toEqual(now)
    await write(window, 'Salems kommun')
    expect(partiesOf(window)).toHaveLength(4)
    await window.end()
    const next = computer.start()
    expect(await next.profiles.startUp()).toEqual({ kind: 'locked', profile: 'real' })
    await next.profiles.locks.unlock({ kind: 'passphrase', text: passphrase })
    expect(partiesOf(next)).toHaveLength(4)
    await next.end()
  })

  it('can be gone back on, and what was done before the backup can still be undone', async () => {
    const computer = aComputer()
    const { window, name } = await givenBehind(computer)
    await openedRight(window, kept(name), own)
    await window.backups.restore(null)
    const undoing = () => window.profiles.opened.get()!.undoing
    expect((await undoing().undo()).ok).toBe(true)
    expect(partiesOf(window)).toEqual(['Haninge kommun', 'Nynäshamns kommun'])
    expect((await undoing().redo()).ok).toBe(true)
    const safe = backupsIn(computer).find((one) => backupFacts(one as BackupName).occasion === 'restore')!
    await openedRight(window, kept(safe), own)
    await window.backups.restore(null)
    expect(partiesOf(window)).toHaveLength(4)
    expect((await undoing().undo()).ok).toBe(true)
    expect(partiesOf(window)).toEqual(['Haninge kommun', 'Nynäshamns kommun', 'Tyresö kommun'])
    await window.end()
  })

  it('keeps the log that is here and adds that of the backup', async () => {
    const computer = aComputer()
    const { window } = await givenBehind(computer)
    const log = () => window.profiles.opened.get()!.log
    const id = [...stateOf(window).parties.keys()][0]!
    const acts = async () => (await openedLog(window)).map(({ act }) => act)
    await log().note('opened', [{ table: 'persons', id }])
    await write(window, 'Salems kommun')
    await window.keeper.make(null)
    const name = backupsIn(computer).at(-1)!
    await log().note('printed', [{ table: 'persons', id }])
    await openedRight(window, kept(name), own)
    await window.backups.restore(null)
    expect(await acts()).toEqual(['opened', 'printed', 'restored'])
    const { database } = window.profiles.opened.get()!.records
    await database.log.clear()
    await openedRight(window, kept(name), own)
    await window.backups.restore(null)
    expect(await acts()).toEqual(['opened', 'restored'])
    await window.end()
  })

  it('leaves skyddad identitet alone: the name comes back neither with the row nor by an undo', async () => {
    const computer = aComputer()
    const window = await givenSecured(computer)
    const opened = () => window.profiles.opened.get()!
    const person = {
      code: 'HAN-2027-014',
      gender: 'woman',
      birthYear: 1989,
      name: 'Anna Ek',
      protectedIdentity: false,
    } as const
    const added = await opened().write(savePerson(null, person))
    const { id } = added.ok ? added.change.puts[0]!.row : never()
    await opened().write(savePerson(id, { ...person, name: 'Anna Berg' }))
    await window.keeper.make(null)
    const name = backupsIn(computer).at(-1)!
    await opened().write(savePerson(id, { ...person, protectedIdentity: true }))
    expect(await openedRight(window, kept(name), own)).toMatchObject({ gone: { protectedPersons: 1, names: 0 } })
    expect(await window.backups.restore(null)).toMatchObject({ kind: 'open' })
    const here = () => opened().records.state.get().persons.get(id)
    const codeOnly = { code: 'HAN-2027-014', gender: 'unknown', birthYear: null, name: '', protectedIdentity: true }
    expect(here()).toMatchObject(codeOnly)
    await opened().undoing.undo()
    expect(here()).toMatchObject(codeOnly)
    const { database, key } = opened().records
    const lines = await Promise.all((await database.history.toArray()).map((line) => openHistoryLine(key, line)))
    expect(JSON.stringify(lines)).not.toContain('Anna')
    await window.end()
  })

  it('is not done when what is here cannot be kept first', async () => {
    const computer = aComputer()
    const { window, name } = await givenBehind(computer)
    const now = rowsOf(stateOf(window))
    await openedRight(window, kept(name), own)
    computer.shell.faults.own = 'full'
    const start = await window.backups.restore(null)
    expect(start).toMatchObject({ kind: 'failed', reason: expect.stringContaining('Ingenting är ändrat.') as string })
    expect(rowsOf(stateOf(window))).toEqual(now)
    delete computer.shell.faults.own
    expect(await window.backups.restore(null)).toEqual({ kind: 'open', profile: 'real' })
    expect(partiesOf(window)).toHaveLength(3)
    await window.end()
  })

  it('is seen by another window, which writes on from there', async () => {
    const computer = aComputer()
    const { window, name } = await givenBehind(computer)
    const other = computer.start()
    await other.profiles.locks.unlock({ kind: 'passphrase', text: passphrase })
    await openedRight(window, kept(name), own)
    await window.backups.restore(null)
    await vi.waitFor(() => expect(partiesOf(other)).toHaveLength(3))
    await write(other, 'Salems kommun')
    await vi.waitFor(() => expect(partiesOf(window)).toHaveLength(4))
    await other.end()
    await window.end()
  })

  it.each([1, 5, 7])('that is cut off at write %i leaves all as it was, and no alarm', async (at) => {
    const computer = aComputer()
    const { window, name } = await givenBehind(computer)
    const now = rowsOf(stateOf(window))
    await openedRight(window, kept(name), own)
    const undo = cutOffAt(at)
    const start = await window.backups.restore(null).finally(undo)
    expect(start.kind).toBe('failed')
    expect(rowsOf(stateOf(window))).toEqual(now)
    await write(window, 'Salems kommun')
    await window.end()
    const next = computer.start()
    expect(await next.profiles.locks.unlock({ kind: 'passphrase', text: passphrase })).toMatchObject({ kind: 'open' })
    expect(partiesOf(next)).toHaveLength(5)
    await next.end()
  })

  it('into one without a passphrase asks for one, and keeps what was there first', async () => {
    const { computer, name, then, code } = await givenFiles()
    const window = computer.start()
    await window.profiles.openProfile('real')
    await write(window, 'Värmdö kommun')
    await openedRight(window, kept(name), { kind: 'recovery', code })
    expect(await window.backups.restore(null)).toMatchObject({ kind: 'failed' })
    expect(partiesOf(window)).toEqual(['Värmdö kommun'])
    expect(await window.backups.restore('granit segelbåt tröskel havre')).toEqual({ kind: 'open', profile: 'real' })
    expect(rowsOf(stateOf(window))).toEqual(then)
    expect(window.profiles.opened.get()!.isLockable).toBe(true)
    // What the device key sealed counted as clear, and the shell has copies of it.
    await expect.poll(() => computer.shell.removals).toEqual([expect.any(String)])
    const safe = backupsIn(computer).find((one) => backupFacts(one as BackupName).occasion === 'restore')!
    expect((await openFileOf(computer, safe, code)).rows.parties).toMatchObject([{ name: 'Värmdö kommun' }])
    await window.end()
  })
})

describe('a restore where nothing is', () => {
  it('makes a new computer the old one: its code and passphrase open it and its backups', async () => {
    const { computer, name, then, code } = await givenFiles()
    const window = computer.start()
    expect(await window.profiles.startUp()).toEqual({ kind: 'firstRun' })
    await openedRight(window, kept(name), byPassphrase(passphrase))
    expect(await window.backups.restore(null)).toEqual({ kind: 'open', profile: 'real' })
    expect(rowsOf(stateOf(window))).toEqual(then)
    await write(window, 'Salems kommun')
    await window.keeper.make(null)
    expect((await openFileOf(computer, backupsIn(computer).at(-1)!, code)).rows.parties).toHaveLength(4)
    await window.end()
    const next = computer.start()
    expect(await next.profiles.startUp()).toEqual({ kind: 'locked', profile: 'real' })
    expect(await next.profiles.locks.check({ kind: 'passphrase', text: passphrase })).toEqual({ kind: 'done' })
    expect(await next.profiles.locks.unlock({ kind: 'recovery', code })).toMatchObject({ kind: 'open' })
    expect(partiesOf(next)).toHaveLength(4)
    await next.end()
  })

  it('asks for a passphrase where the code opened it', async () => {
    const { computer, name, code } = await givenFiles()
    const window = computer.start()
    await openedRight(window, kept(name), { kind: 'recovery', code })
    expect(await window.backups.restore(null)).toMatchObject({ kind: 'failed' })
    expect(await window.profiles.startUp()).toEqual({ kind: 'firstRun' })
    expect(await window.backups.restore('granit segelbåt tröskel havre')).toMatchObject({ kind: 'open' })
    await window.end()
    const next = computer.start()
    const unlocked = await next.profiles.locks.unlock({ kind: 'passphrase', text: 'granit segelbåt tröskel havre' })
    expect(unlocked).toMatchObject({ kind: 'open' })
    await next.end()
  })

  it('over data that is gone goes on where the canary stood, at once and without an alarm', async () => {
    const { computer, first, name, then } = await givenFiles()
    const canary = JSON.parse(first.memory.get('radrum.canary.radrum')!) as Canary
    computer.shell.canaries.set('radrum', canary)
    const window = computer.start()
    expect(await window.profiles.startUp()).toMatchObject({ kind: 'missingData', here: null })
    await openedRight(window, kept(name), byPassphrase(passphrase))
    expect(await window.backups.restore(null)).toMatchObject({ kind: 'open' })
    expect(rowsOf(stateOf(window))).toEqual(then)
    await window.end()
    // A kill right after the transaction: nobody has heard of it.
    computer.shell.canaries.set('radrum', canary)
    computer.memory.set('radrum.canary.radrum', JSON.stringify(canary))
    const next = computer.start()
    expect(await next.profiles.startUp()).toEqual({ kind: 'locked', profile: 'real' })
  })

  it('is refused over data that lie behind a passphrase', async () => {
    const { computer, name, code } = await givenFiles()
    const there = await givenSecured(computer)
    await there.end()
    const window = computer.start()
    await openedRight(window, kept(name), { kind: 'recovery', code })
    const before = await onDisk()
    expect(await window.backups.restore('granit segelbåt tröskel havre')).toMatchObject({
      kind: 'failed',
      reason: expect.stringContaining('Lås upp dem först') as string,
    })
    expect(await onDisk()).toEqual(before)
  })
})

function never(): never {
  throw new Error('The person was not written')
}

async function openedLog(window: Window) {
  const { database, key } = window.profiles.opened.get()!.records
  return openLogEntries(key, await database.log.orderBy('at').toArray())
}

/** Breaks the next write transaction of the whole database at one of its writes. Gives what ends it. */
function cutOffAt(at: number): () => void {
  const prototype = IDBObjectStore.prototype as unknown as Record<'add' | 'put', (...args: unknown[]) => IDBRequest>
  const { add, put } = prototype
  let writes = 0
  const cutting = (write: typeof add) =>
    function (this: IDBObjectStore, ...args: unknown[]) {
      const request = write.apply(this, args)
      if (this.transaction.objectStoreNames.length > 10 && ++writes === at) this.transaction.abort()
      return request
    }
  prototype.add = cutting(add)
  prototype.put = cutting(put)
  return () => Object.assign(prototype, { add, put })
}
