import { mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Instant } from '@shared/calendar/date'
import type { Canary } from '@shared/host'
import { copiesToRemove, type DatabaseCopy } from '../../../electron/copies/copies-to-remove'
import { databaseCopies } from '../../../electron/copies/database-copies'
import type { ShellEvent } from '../../../electron/state/shell-log'
import { databaseFolders } from '../../../electron/state/traces'
import { temporaryFolder } from '../temporary-folder'

const known: Canary = {
  database: 'radrum',
  databaseId: 'b5a7c3e0-0d5e-4c0e-9d3c-0a5f9f6f1a11',
  commits: 7,
  rows: { persons: 3 },
  at: '2027-02-22T07:58:00.000Z' as Instant,
}

let folder: string
let data: string
let copies: string
let events: ShellEvent[]
let day: number

beforeEach(async () => {
  folder = await temporaryFolder()
  data = path.join(folder, databaseFolders.appwindow)
  copies = path.join(folder, 'databaskopior')
  events = []
  day = 0
  await mkdir(path.join(data, 'http_127.0.0.1_23456.indexeddb.leveldb'), { recursive: true })
  await write('rad 1')
})

const file = (root: string) => path.join(root, 'http_127.0.0.1_23456.indexeddb.leveldb', '000003.log')
const write = (text: string) => writeFile(file(data), text)
const log = (event: ShellEvent) => void events.push(event)
const read = async (name: string) => readFile(file(path.join(copies, name, 'IndexedDB')), 'utf8')

/** The moment that a copy is named by. */
const instantOf = (name: string) => name.replace(/T(\d\d)-(\d\d)-(\d\d)-(\d{3})Z/, 'T$1:$2:$3.$4Z') as Instant

/** A start of Rådrum a day after the one before; the app then tells these canaries. */
async function start(...told: Canary[]): Promise<string> {
  const now = new Date(Date.UTC(2027, 1, 1 + day++))
  const starting = databaseCopies({ folder, shell: 'appwindow', known: [known], log, now: () => now })
  await starting.take()
  for (const canary of told) await starting.opened(canary)
  return now.toISOString().replace(/[:.]/g, '-')
}

describe('the copy before the browser opens the data', () => {
  it('holds the files as they lay, whatever they are, and no links', async () => {
    await mkdir(path.join(data, 'radrum.sqlite', 'blobs'), { recursive: true })
    await writeFile(path.join(data, 'radrum.sqlite', 'blobs', '1'), 'blob')
    await symlink('/etc/hostname', path.join(data, 'länk'))
    const name = await start()
    expect(await read(name)).toBe('rad 1')
    expect(await readFile(path.join(copies, name, 'IndexedDB', 'radrum.sqlite', 'blobs', '1'), 'utf8')).toBe('blob')
    expect(await readdir(path.join(copies, name, 'IndexedDB'))).not.toContain('länk')
    expect(events).toEqual([])
  })

  it('is none at a first start, when there is nothing to copy', async () => {
    folder = await temporaryFolder()
    copies = path.join(folder, 'databaskopior')
    await start()
    expect(await readdir(folder)).toEqual([])
  })

  it('tells what became of it: made, nothing to copy, or none', async () => {
    const of = (folder: string) =>
      databaseCopies({ folder, shell: 'appwindow', known: [known], log, now: () => new Date(Date.UTC(2027, 1, 1)) })
    const starting = of(folder)
    // Before it is taken, as where a server only prints its address, nothing is promised.
    expect(starting.standing()).toBe('none')
    await starting.take()
    expect(starting.standing()).toBe('made')
    await starting.removeSince(null)
    expect(starting.standing()).toBe('none')

    const empty = of(await temporaryFolder())
    await empty.take()
    expect(empty.standing()).toBe('nothing')

    await rm(copies, { recursive: true })
    await writeFile(copies, 'en fil där mappen ska vara')
    const failing = of(folder)
    await failing.take()
    expect(failing.standing()).toBe('none')
  })

  it('that fails stops nothing, is logged and leaves no half of itself', async () => {
    await writeFile(copies, 'en fil där mappen ska vara')
    await start()
    expect(events).toEqual(['database-copy-failed'])
  })

  it('that was cut short is removed by the next start', async () => {
    await mkdir(path.join(copies, '.2027-01-31T00-00-00-000Z'), { recursive: true })
    const name = await start()
    expect(await readdir(copies)).toEqual([name])
  })

  it('is kept from before the damage, however often Rådrum is then started', async () => {
    const whole: string[] = []
    for (let count = 0; count < 5; count++) whole.push(await start(known))
    await start()
    await write('skadad')
    const damaged = await start()
    await write('-')
    for (let count = 0; count < 20; count++) await start()
    const names = (await readdir(copies)).sort()
    expect(names).toEqual([...whole.slice(-3), expect.any(String), damaged, expect.any(String)])
    expect(await read(damaged)).toBe('skadad')
  })

  it('does not count as well when the app found less than there had been, nor after a restore in the same start', async () => {
    const good = await start(known)
    const restored = { ...known, databaseId: '3f0e8c1c-6b1a-4c57-8a63-3c2a3f0b9d22', commits: 1 }
    const bad = await start(restored, { ...known, commits: 9 })
    const shorter = await start({ ...known, commits: 6 })
    const marked = await Promise.all(
      [good, bad, shorter].map(async (name) => (await readdir(path.join(copies, name))).includes('oppnades')),
    )
    expect(marked).toEqual([true, false, false])
  })

  it('is not judged by another database than one that was known', async () => {
    const name = await start({ ...known, database: 'radrum-exempel' })
    expect(await readdir(path.join(copies, name))).toEqual(['IndexedDB'])
  })

  it('is removed with those made since the device drew its key; those from before it stay', async () => {
    const behindPassphrase = await start(known)
    const underDeviceKey = await start(known)
    const starting = databaseCopies({
      folder,
      shell: 'appwindow',
      known: [known],
      log,
      now: () => new Date(Date.UTC(2027, 1, 9)),
    })
    await starting.take()
    await starting.removeSince(instantOf(underDeviceKey))
    await starting.opened(known)
    expect(await readdir(copies)).toEqual([behindPassphrase])
    await starting.removeSince(null)
    expect(await readdir(copies)).toEqual([])
    expect(events).toEqual([])
  })
})

describe('the copies that stay', () => {
  const copy = (name: string, found: DatabaseCopy['found'], bytes = 100): DatabaseCopy => ({ name, found, bytes })
  const left = (...all: DatabaseCopy[]) => {
    const gone = copiesToRemove(all, '')
    return all.filter(({ name }) => !gone.includes(name)).map(({ name }) => name)
  }

  it('are three that opened well and this start’s', () => {
    const well = ['1', '2', '3', '4'].map((name) => copy(name, 'well'))
    expect(left(...well, copy('5', 'unknown'))).toEqual(['2', '3', '4', '5'])
  })

  it('are the one before the data shrank, also after starts that nobody unlocked', () => {
    const locked = ['2', '3', '4'].map((name) => copy(name, 'unknown'))
    const emptied = ['6', '7', '8'].map((name) => copy(name, 'unknown', 4))
    expect(left(copy('1', 'well'), ...locked, copy('5', 'unknown'), ...emptied)).toEqual(['1', '2', '5', '8'])
  })

  it('are one that opened with less than there had been, also when later ones opened well', () => {
    const later = ['3', '4', '5', '6'].map((name) => copy(name, 'well'))
    expect(left(copy('1', 'well'), copy('2', 'less'), ...later)).toEqual(['2', '4', '5', '6'])
  })

  it('are not those that a damaged database left a month ago', () => {
    const all = [copy('1', 'less'), copy('3', 'less'), copy('4', 'well')]
    expect(copiesToRemove(all, '2')).toEqual(['1'])
  })

  it('are no more than seven, whatever happens', () => {
    const all = Array.from({ length: 60 }, (_, at) =>
      copy(String(at).padStart(2, '0'), (['well', 'unknown', 'less'] as const)[at % 3]!, at % 2 ? 4 : 100),
    )
    expect(left(...all).length).toBeLessThanOrEqual(7)
  })
})
