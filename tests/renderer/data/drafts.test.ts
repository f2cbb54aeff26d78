import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { done, refused } from '@shared/record/change'
import { createStore } from '@renderer/data/store'
import { alone, type Hold } from '@renderer/data/writing-right'
import { addParty, freshName, openWindow, type Window } from './window'

const field = 'note:1:discussion'

/** Only the timers that drafts use: IndexedDB keeps its own. */
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] })
})
afterEach(() => {
  vi.useRealTimers()
})

/** Lets time pass, and whatever it started reach the disk. */
async function pass(window: Window, milliseconds: number): Promise<void> {
  vi.advanceTimersByTime(milliseconds)
  await window.settled()
}

/** Lets what was begun come as far as the disk's own work: the draft has been read and is being sealed. */
async function underWay(): Promise<void> {
  for (let turn = 0; turn < 10; turn += 1) await Promise.resolve()
}

/** A process that died: nothing was flushed, and a new window reads what the disk has. */
async function crash(window: Window): Promise<Window> {
  window.database.close({ disableAutoOpen: true })
  return openWindow(window.database.name)
}

describe('typing', () => {
  it('is on the disk when it has rested for 150 ms, and survives a crash', async () => {
    const window = await openWindow(freshName())
    window.drafts.keep(field, 'Hon vill')
    await pass(window, 149)
    expect(await window.database.drafts.count()).toBe(0)
    expect(window.drafts.keptAt(field)).toBeNull()
    await pass(window, 1)
    expect(window.drafts.keptAt(field)).not.toBeNull()
    const after = await crash(window)
    expect(after.drafts.read(field)).toBe('Hon vill')
    await after.close()
  })

  it('is never called saved before the disk has the last stroke', async () => {
    const window = await openWindow(freshName())
    window.drafts.keep(field, 'Hon')
    expect(window.saves.store.get().state).toBe('saving')
    const storing = window.drafts.flush()
    await underWay()
    window.drafts.keep(field, 'Hon vill')
    await storing
    expect(window.saves.store.get().state).toBe('saving')
    expect(window.drafts.keptAt(field)).toBeNull()
    await pass(window, 800)
    expect(window.saves.store.get()).toMatchObject({ state: 'saved' })
    expect(window.drafts.keptAt(field)).not.toBeNull()
    await window.close()
  })

  it('that never rests is on the disk 600 ms after it began', async () => {
    const window = await openWindow(freshName())
    for (let stroke = 1; stroke <= 7; stroke += 1) {
      window.drafts.keep(field, 'x'.repeat(stroke))
      await pass(window, 100)
    }
    const after = await crash(window)
    expect(after.drafts.read(field)).toBe('x'.repeat(6))
    await after.close()
  })

  it('overwrites one sealed row, shows nothing in clear and leaves no history', async () => {
    const window = await openWindow(freshName())
    for (const text of ['Hon', 'Hon vill', 'Hon vill arbeta']) {
      window.drafts.keep(field, text)
      await pass(window, 400)
    }
    const rows = await window.database.drafts.toArray()
    expect(rows).toHaveLength(1)
    expect(Buffer.from(rows[0]!.ct).toString('latin1')).not.toContain('Hon')
    expect(await window.database.history.count()).toBe(0)
    await window.close()
  })

  it('leaves the disk in the same write that saves it, and never comes back', async () => {
    const window = await openWindow(freshName())
    window.drafts.keep(field, 'Hon vill')
    await pass(window, 400)
    window.drafts.keep(field, 'Hon vill arbeta')
    await window.write(addParty('A'), { clears: [field] })
    await pass(window, 5000)
    expect(await window.database.drafts.count()).toBe(0)
    expect(window.drafts.read(field)).toBeUndefined()
    const after = await crash(window)
    expect(after.drafts.read(field)).toBeUndefined()
    await after.close()
  })

  it('that goes on while the earlier part is being saved stays a draft', async () => {
    const window = await openWindow(freshName())
    window.drafts.keep(field, 'Hon')
    const writing = window.write(addParty('A'), { clears: [field] })
    window.drafts.keep(field, 'Hon vill')
    await writing
    await pass(window, 0)
    const after = await crash(window)
    expect(after.drafts.read(field)).toBe('Hon vill')
    await after.close()
  })

  it('that went on and reached the disk before the write is never taken off the disk by it', async () => {
    const window = await openWindow(freshName())
    window.drafts.keep(field, 'Hon')
    // The queue: this write stands before the draft's, and the one that clears stands after it.
    const busy = window.settled()
    const storing = window.drafts.flush()
    const writing = window.write(addParty('A'), { clears: [field] })
    window.drafts.keep(field, 'Hon vill')
    await Promise.all([busy, storing, writing])
    const after = await crash(window)
    expect(after.drafts.read(field)).toBe('Hon vill')
    await after.close()
  })

  it('that went on stays a draft when the write had nothing to change', async () => {
    const window = await openWindow(freshName())
    window.drafts.keep(field, 'Hon')
    const writing = window.write(() => done('ändrade inget', []), { clears: [field] })
    window.drafts.keep(field, 'Hon vill')
    await writing
    await pass(window, 400)
    expect(window.drafts.read(field)).toBe('Hon vill')
    const after = await crash(window)
    expect(after.drafts.read(field)).toBe('Hon vill')
    await after.close()
  })

  it('stays a draft when the write that would save it is refused', async () => {
    const window = await openWindow(freshName())
    window.drafts.keep(field, 'Hon vill')
    await window.write(() => refused({ message: 'Nej.' }), { clears: [field] })
    await pass(window, 400)
    const after = await crash(window)
    expect(after.drafts.read(field)).toBe('Hon vill')
    await after.close()
  })

  it('is gone when it is dropped', async () => {
    const window = await openWindow(freshName())
    window.drafts.keep(field, 'Hon vill')
    await pass(window, 400)
    window.drafts.drop(field)
    await pass(window, 400)
    const after = await crash(window)
    expect(after.drafts.read(field)).toBeUndefined()
    await after.close()
  })

  it('is written at once when the window is hidden or closed', async () => {
    const window = await openWindow(freshName())
    window.drafts.keep(field, 'Hon vill')
    await window.drafts.flush()
    const after = await crash(window)
    expect(after.drafts.read(field)).toBe('Hon vill')
    await after.close()
  })

  it('that cannot be kept shows as not saved, and is kept at the next stroke', async () => {
    const window = await openWindow(freshName())
    const full = new DOMException('disk full', 'QuotaExceededError')
    vi.spyOn(window.database, 'transaction').mockImplementationOnce(() => Promise.reject(full) as never)
    window.drafts.keep(field, 'Hon')
    await pass(window, 400)
    expect(window.saves.store.get().state).toBe('failed')
    expect(window.drafts.read(field)).toBe('Hon')
    window.drafts.keep(field, 'Hon vill')
    await pass(window, 400)
    const after = await crash(window)
    expect(after.drafts.read(field)).toBe('Hon vill')
    await after.close()
  })
})

it('another write never calls typing saved that the disk has refused', async () => {
  const window = await openWindow(freshName())
  const full = new DOMException('disk full', 'QuotaExceededError')
  vi.spyOn(window.database, 'transaction').mockImplementationOnce(() => Promise.reject(full) as never)
  window.drafts.keep(field, 'Hon')
  await pass(window, 400)
  await window.write(addParty('A'))
  expect(window.saves.store.get().state).toBe('saving')
  await pass(window, 400)
  expect(window.saves.store.get().state).toBe('saved')
  const after = await crash(window)
  expect(after.drafts.read(field)).toBe('Hon')
  await after.close()
})

it('a database that has been closed hears no more of who writes', async () => {
  const hold = createStore<Hold>('elsewhere')
  const window = await openWindow(freshName(), () => Promise.resolve({ ...alone, hold }))
  window.drafts.keep(field, 'Hon')
  await window.close()
  hold.set('mine')
  await pass(window, 400)
  expect(window.saves.store.get().state).not.toBe('failed')
})
