import 'fake-indexeddb/auto'
import { expect, it, vi } from 'vitest'
import { rowsOf } from '@shared/record/state'
import { addParty, freshName, openWindow, type Window } from './window'

const names = (window: Window) => rowsOf(window.records.state.get(), 'parties').map(({ name }) => name)

/** What a browser does whose storage has crashed: the connection is closed, and nobody has asked for it. */
function loseConnection(window: Window): void {
  window.database.close({ disableAutoOpen: true })
}

it('opens a lost connection in place: what is typed and what others wrote is there, and it writes again', async () => {
  const window = await openWindow(freshName())
  const other = await openWindow(window.database.name)
  loseConnection(window)
  window.drafts.keep('note:1', 'Hon vill')
  expect(await window.drafts.flush()).toBe(false)
  expect(window.saves.store.get()).toMatchObject({ state: 'failed', fault: 'closed' })
  await other.write(addParty('A'))

  expect(await window.reopen()).toBe(true)
  expect(window.saves.store.get()).toMatchObject({ state: 'saved' })
  expect(window.saves.store.get().fault).toBeUndefined()
  expect(names(window)).toEqual(['A'])
  expect(await window.database.drafts.count()).toBe(1)
  expect((await window.write(addParty('B'))).ok).toBe(true)
  await Promise.all([window.close(), other.close()])
})

it('opens a lost connection when somebody tries to save again', async () => {
  const window = await openWindow(freshName())
  loseConnection(window)
  expect((await window.write(addParty('A'))).ok).toBe(false)
  expect((await window.write(addParty('A'))).ok).toBe(true)
  expect(names(window)).toEqual(['A'])
  expect(window.saves.store.get().fault).toBeUndefined()
  await window.close()
})

it('follows other windows again after it was opened in place', async () => {
  const window = await openWindow(freshName())
  const other = await openWindow(window.database.name)
  loseConnection(window)
  await window.reopen()
  await other.write(addParty('A'))
  await vi.waitFor(() => expect(names(window)).toEqual(['A']))
  await Promise.all([window.close(), other.close()])
})

it('says so when the browser does not open it again, and keeps what is typed', async () => {
  const window = await openWindow(freshName())
  window.drafts.keep('note:1', 'Hon vill')
  loseConnection(window)
  const gone = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('Internal error opening backing store', 'UnknownError')
  })
  expect(await window.reopen()).toBe(false)
  expect(window.saves.store.get().fault).toBe('unknown')
  expect(window.drafts.read('note:1')).toBe('Hon vill')
  gone.mockRestore()
  expect(await window.reopen()).toBe(true)
  await window.close()
})

it('never opens again what a newer Rådrum has changed meanwhile, by itself or when asked', async () => {
  const window = await openWindow(freshName())
  const { name } = window.database
  // Dexie's own answer to a crash of the browser's storage: the next write opens the database by itself.
  window.database.close({ disableAutoOpen: false })
  const newer = indexedDB.open(name, 1000)
  await new Promise((resolve) => (newer.onsuccess = resolve))
  newer.result.close()
  expect((await window.write(addParty('stale'))).ok).toBe(false)
  expect(await window.reopen()).toBe(false)
  expect((await window.write(addParty('stale'))).ok).toBe(false)
  const again = indexedDB.open(name)
  await new Promise((resolve) => (again.onsuccess = resolve))
  const asked = again.result.transaction('parties').objectStore('parties').count()
  await new Promise((resolve) => (asked.onsuccess = resolve))
  expect(asked.result).toBe(0)
  again.result.close()
})
