import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it } from 'vitest'
import { today } from '@renderer/data/clock'
import { createProfiles } from '@renderer/data/profiles'
import type { Canary } from '@shared/host'
import { rowsOf } from '@shared/record/state'
import { emptyRows, freshBrowser, givenComputer, givenUsed, withNative } from './computer'
import { addParty, openWindow } from './window'

beforeEach(freshBrowser)

const names = async () => (await indexedDB.databases()).map(({ name }) => name)

/** What a canary remembers of a computer where so many changes were written. */
function knownOf(commits: number): Canary {
  return expect.objectContaining({ database: 'radrum', commits }) as Canary
}

describe('start-up', () => {
  it('is a first run when nothing was ever here, and makes no database by looking', async () => {
    expect(await createProfiles(givenComputer()).startUp()).toEqual({ kind: 'firstRun' })
    expect(await names()).toEqual([])
  })

  it('opens what is here', async () => {
    const computer = await givenUsed()
    const profiles = createProfiles(computer)
    expect(await profiles.startUp()).toEqual({ kind: 'open', profile: 'real' })
    expect(rowsOf(profiles.opened.get()!.records.state.get(), 'parties')).toHaveLength(3)
    await profiles.opened.get()!.close()
  })

  it('refuses a database that a newer Rådrum has changed, and leaves it as it is', async () => {
    const computer = await givenUsed()
    await withNative(990, () => undefined)
    const profiles = createProfiles(computer)
    expect(await profiles.startUp()).toEqual({ kind: 'newerDatabase', profile: 'real' })
    expect(await profiles.openProfile('real')).toEqual({ kind: 'newerDatabase', profile: 'real' })
    expect((await indexedDB.databases())[0]!.version).toBe(990)
  })

  it('refuses rows that a newer Rådrum has written under the same structure', async () => {
    const computer = await givenUsed()
    const request = indexedDB.open('radrum')
    await new Promise((resolve) => (request.onsuccess = resolve))
    const store = request.result.transaction('parties', 'readwrite').objectStore('parties')
    const all = store.getAll()
    await new Promise((resolve) => (all.onsuccess = resolve))
    const put = store.put({ ...(all.result[0] as object), cv: 99 })
    await new Promise((resolve) => (put.onsuccess = resolve))
    request.result.close()
    expect(await createProfiles(computer).startUp()).toEqual({ kind: 'newerDatabase', profile: 'real' })
  })

  describe.each(['memory', 'host'] as const)('when only the canary outside the %s is left', (lost) => {
    it('misses data when the database is gone, and never makes a new one', async () => {
      const computer = await givenUsed()
      computer.forgets[lost]()
      indexedDB.deleteDatabase('radrum')
      const profiles = createProfiles(computer)
      const missing = { kind: 'missingData', profile: 'real', known: knownOf(3), here: null }
      expect(await profiles.startUp()).toEqual(missing)
      expect(await profiles.openProfile('real')).toEqual(missing)
      expect(await names()).toEqual([])
    })
  })

  it('misses data when the browser put an empty database in its place', async () => {
    const computer = await givenUsed()
    indexedDB.deleteDatabase('radrum')
    await withNative(20, () => undefined)
    expect(await createProfiles(computer).startUp()).toMatchObject({ kind: 'missingData', here: null })
  })

  it('misses data when another database stands in its place', async () => {
    const computer = await givenUsed()
    indexedDB.deleteDatabase('radrum')
    const other = await openWindow('radrum')
    for (let change = 0; change < 9; change += 1) await other.write(addParty('Annan'))
    await other.close()
    expect(await createProfiles(computer).startUp()).toMatchObject({
      kind: 'missingData',
      known: knownOf(3),
      here: { rows: 9, commits: 9 },
    })
  })

  it('misses data when the database has fewer changes than it had', async () => {
    const computer = await givenUsed()
    await withNative(undefined, (database) => {
      const meta = database.transaction('meta', 'readwrite').objectStore('meta')
      const asked = meta.get('progress')
      asked.onsuccess = () => meta.put({ ...(asked.result as object), commits: 2 })
    })
    expect(await createProfiles(computer).startUp()).toMatchObject({
      kind: 'missingData',
      known: knownOf(3),
      here: { rows: 3, commits: 2 },
    })
  })

  it('misses data when rows are gone although the counter stands', async () => {
    const computer = await givenUsed()
    await withNative(undefined, (database) => {
      const parties = database.transaction('parties', 'readwrite').objectStore('parties')
      const keys = parties.getAllKeys()
      keys.onsuccess = () => parties.delete(keys.result[0]!)
    })
    expect(await createProfiles(computer).startUp()).toMatchObject({
      kind: 'missingData',
      known: knownOf(3),
      here: { rows: 2, commits: 3 },
    })
  })

  it('tells of what the newest canary knows when their keepers remember different things', async () => {
    const computer = await givenUsed()
    const [older] = await computer.host.readCanaries()
    const newer = { ...older!, commits: 9, at: '2099-01-01T00:00:00.000Z' as Canary['at'] }
    await computer.host.keepCanary(newer)
    expect(await createProfiles(computer).startUp()).toMatchObject({ kind: 'missingData', known: newer })
  })

  it('opens a database that is ahead of its canary: the last write got through and the canary did not', async () => {
    const computer = await givenUsed()
    const window = await openWindow('radrum')
    await window.write(addParty('Sista'))
    await window.close()
    expect((await createProfiles(computer).startUp()).kind).toBe('open')
  })

  it('opens when the shell does not answer', async () => {
    const computer = await givenUsed()
    const host = { ...computer.host, readCanaries: () => Promise.reject(new Error('no shell')) }
    expect((await createProfiles({ ...computer, host }).startUp()).kind).toBe('open')
  })

  it('is no first run when there is nothing here and the shell, which may remember more, does not answer', async () => {
    const computer = givenComputer()
    const host = { ...computer.host, readCanaries: () => Promise.reject(new Error('no shell')) }
    const profiles = createProfiles({ ...computer, host })
    const failed = { kind: 'failed', reason: expect.stringContaining('får inget svar') as string }
    expect(await profiles.startUp()).toMatchObject(failed)
    expect(await profiles.openProfile('real')).toMatchObject(failed)
    expect(await names()).toEqual([])
  })

  it('saves although the browser’s small memory is full', async () => {
    const computer = givenComputer()
    const full = () => {
      throw new DOMException('The quota has been exceeded', 'QuotaExceededError')
    }
    const profiles = createProfiles({ ...computer, memory: { ...computer.memory, setItem: full } })
    expect(await profiles.openProfile('real')).toEqual({ kind: 'open', profile: 'real' })
    expect((await profiles.opened.get()!.write(addParty('A'))).ok).toBe(true)
    expect(profiles.opened.get()!.saves.store.get().state).toBe('saved')
    await profiles.closeProfile()
  })
})

describe('the example', () => {
  it('is a database of its own, stands on its own day and is opened again next time', async () => {
    const computer = givenComputer()
    const profiles = createProfiles(computer)
    expect(await profiles.loadExample(emptyRows())).toEqual({ kind: 'open', profile: 'example' })
    expect(await names()).toEqual(['radrum-exempel'])
    expect(today()).toBe('2027-02-22')
    await profiles.opened.get()!.close()
    const next = createProfiles(computer)
    expect(await next.startUp()).toEqual({ kind: 'open', profile: 'example' })
    await next.closeProfile()
    expect(today()).not.toBe('2027-02-22')
    expect(await createProfiles(computer).startUp()).toEqual({ kind: 'firstRun' })
  })

  it('is opened again after a crash that the browser’s memory of it did not survive', async () => {
    const profiles = createProfiles(givenComputer())
    await profiles.loadExample(emptyRows())
    await profiles.opened.get()!.close()
    const next = createProfiles(givenComputer())
    expect(await next.startUp()).toEqual({ kind: 'open', profile: 'example' })
    await next.closeProfile()
  })

  it('is read in anew over what was tried in it', async () => {
    const profiles = createProfiles(givenComputer())
    await profiles.loadExample(emptyRows())
    await profiles.opened.get()!.write(addParty('Provad'))
    expect(await profiles.loadExample(emptyRows())).toEqual({ kind: 'open', profile: 'example' })
    expect(rowsOf(profiles.opened.get()!.records.state.get(), 'parties')).toEqual([])
    await profiles.closeProfile()
  })

  it('is read in anew in the middle of typing, and can be opened', async () => {
    const profiles = createProfiles(givenComputer())
    await profiles.loadExample(emptyRows())
    profiles.opened.get()!.drafts.keep('note:1', 'Hon vill')
    expect(await profiles.loadExample(emptyRows())).toEqual({ kind: 'open', profile: 'example' })
    expect(profiles.opened.get()!.drafts.read('note:1')).toBeUndefined()
    await profiles.closeProfile()
  })

  it('never touches the real data', async () => {
    const computer = await givenUsed()
    const profiles = createProfiles(computer)
    await profiles.loadExample(emptyRows())
    await profiles.opened.get()!.write(addParty('Provad'))
    await profiles.closeProfile()
    const next = createProfiles(computer)
    expect(await next.startUp()).toEqual({ kind: 'open', profile: 'real' })
    expect(rowsOf(next.opened.get()!.records.state.get(), 'parties')).toHaveLength(3)
    await next.closeProfile()
  })

  it('with one faulty row is not read in at all', async () => {
    const json = emptyRows()
    json.rows.parties!.push({ name: 'utan id' })
    expect((await createProfiles(givenComputer()).loadExample(json)).kind).toBe('failed')
    expect(await names()).toEqual([])
  })

  it('that is gone is no reason to stop: the real data are opened', async () => {
    const computer = await givenUsed()
    const profiles = createProfiles(computer)
    await profiles.loadExample(emptyRows())
    await profiles.opened.get()!.close()
    indexedDB.deleteDatabase('radrum-exempel')
    const next = createProfiles(computer)
    expect(await next.startUp()).toEqual({ kind: 'open', profile: 'real' })
    await next.closeProfile()
  })
})
