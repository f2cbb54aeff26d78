import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it } from 'vitest'
import { createProfiles } from '@renderer/data/profiles'
import { answerTo, emptyRows, freshBrowser, givenUsed, withNative } from './computer'

beforeEach(freshBrowser)

/** Makes the database anew without some of it, under the same version and with the same rows. */
async function withUpgrade(version: number, change: (database: IDBDatabase) => void, name = 'radrum'): Promise<void> {
  const old = await answerTo(indexedDB.open(name))
  const stores = [...old.objectStoreNames].map((store) => ({
    store,
    keyPath: old.transaction(store).objectStore(store).keyPath as string,
  }))
  const rows = await Promise.all(
    stores.map(({ store }) => answerTo(old.transaction(store).objectStore(store).getAll() as IDBRequest<unknown[]>)),
  )
  old.close()
  await answerTo(indexedDB.deleteDatabase(name))
  const request = indexedDB.open(name, version)
  request.onupgradeneeded = () => {
    for (const { store, keyPath } of stores) request.result.createObjectStore(store, { keyPath })
    change(request.result)
    const kept = [...request.result.objectStoreNames]
    stores.forEach(({ store }, place) => {
      if (!kept.includes(store)) return
      for (const row of rows[place]!) request.transaction!.objectStore(store).put(row)
    })
  }
  ;(await answerTo(request)).close()
}

async function allOf(store: string): Promise<{ ct: ArrayBuffer }[]> {
  const database = await answerTo(indexedDB.open('radrum'))
  const rows = await answerTo(
    database.transaction(store).objectStore(store).getAll() as IDBRequest<{ ct: ArrayBuffer }[]>,
  )
  database.close()
  return rows
}

/** A request that the browser answers with an error. */
function failing(name: string): IDBOpenDBRequest {
  const request = { error: new DOMException('Internal error', name), onerror: null as ((event: Event) => void) | null }
  setTimeout(() => request.onerror?.(new Event('error')))
  return request as unknown as IDBOpenDBRequest
}

describe('damage', () => {
  const damaged = { kind: 'damaged', profile: 'real', known: expect.objectContaining({ commits: 3 }) as unknown }

  it('is told when the browser cannot open what lies here', async () => {
    const computer = await givenUsed()
    indexedDB.open = () => failing('UnknownError')
    expect(await createProfiles(computer).startUp()).toEqual(damaged)
  })

  it('is told when the browser cannot even say what lies here', async () => {
    const computer = await givenUsed()
    indexedDB.databases = () => Promise.reject(new DOMException('Internal error', 'UnknownError'))
    expect(await createProfiles(computer).startUp()).toEqual(damaged)
  })

  it('is told when some of our stores are gone, and none is put in their place', async () => {
    const computer = await givenUsed()
    await withUpgrade(20, (database) => database.deleteObjectStore('persons'))
    expect(await createProfiles(computer).startUp()).toEqual(damaged)
    await withNative(undefined, ({ objectStoreNames }) => expect(objectStoreNames.contains('persons')).toBe(false))
  })

  it('is told when a row cannot be opened, and the row is left as it is', async () => {
    const computer = await givenUsed()
    const broken = new ArrayBuffer(80)
    await withNative(undefined, (database) => {
      const parties = database.transaction('parties', 'readwrite').objectStore('parties')
      const rows = parties.getAll() as IDBRequest<object[]>
      rows.onsuccess = () => parties.put({ ...rows.result[0]!, ct: broken })
    })
    expect(await createProfiles(computer).startUp()).toEqual(damaged)
    expect((await allOf('parties')).filter(({ ct }) => ct.byteLength === 80)).toHaveLength(1)
  })

  it('is no word for a full disk, by which nothing is lost', async () => {
    const computer = await givenUsed()
    const full = new DOMException('Internal error: FILE_ERROR_NO_SPACE', 'UnknownError')
    indexedDB.databases = () => Promise.reject(full)
    expect((await createProfiles(computer).startUp()).kind).toBe('failed')
  })

  it('of the example is no reason to stop: the real data are opened, and the example can be read in anew', async () => {
    const computer = await givenUsed()
    const profiles = createProfiles(computer)
    await profiles.loadExample(emptyRows())
    await profiles.opened.get()!.close()
    await withUpgrade(20, (database) => database.deleteObjectStore('persons'), 'radrum-exempel')
    const next = createProfiles(computer)
    expect(await next.startUp()).toEqual({ kind: 'open', profile: 'real' })
    expect(await next.loadExample(emptyRows())).toEqual({ kind: 'open', profile: 'example' })
    await next.closeProfile()
  })
})
