import 'fake-indexeddb/auto'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { keyAhead } from '@renderer/data/key-ahead'
import { WrongSecret } from '@renderer/data/secret-slots'
import { emptyBrowser, first, givenLocked, onDisk, partiesOf, passphrase, second, slotsOf } from './given-locked'
import { addParty, floorStretching } from './window'

beforeEach(emptyBrowser)

const store = IDBObjectStore.prototype as unknown as { getAll: unknown }
const getAll = store.getAll as (this: IDBObjectStore, ...args: unknown[]) => IDBRequest
afterEach(() => {
  store.getAll = getAll
})

/** How often the parties have been read from the disk. */
function countingReads(): () => number {
  let count = 0
  store.getAll = function (this: IDBObjectStore, ...args: unknown[]) {
    if (this.name === 'parties') count += 1
    return getAll.apply(this, args)
  }
  return () => count
}

it('reads the rows while the passphrase is typed, and not again', async () => {
  const { start } = await givenLocked()
  const reads = countingReads()
  const profiles = start()
  expect(await profiles.startUp()).toEqual({ kind: 'locked', profile: 'real' })
  await vi.waitFor(() => expect(reads()).toBe(1), { timeout: 10_000 })
  expect(await profiles.locks.unlock(passphrase(first))).toEqual({ kind: 'open', profile: 'real' })
  expect(partiesOf(profiles)).toEqual(['Haninge kommun', 'Nynäshamns kommun'])
  expect(reads()).toBe(1)
  await profiles.opened.get()!.close()
})

it('reads again what another window has written since, after a wrong passphrase too', async () => {
  const { startBeside } = await givenLocked()
  const reads = countingReads()
  const profiles = startBeside()
  await profiles.startUp()
  await vi.waitFor(() => expect(reads()).toBe(1), { timeout: 10_000 })

  const other = startBeside()
  await other.locks.unlock(passphrase(first))
  await other.opened.get()!.write(addParty('Tyresö kommun'))
  await other.opened.get()!.close()

  expect(await profiles.locks.unlock(passphrase(second))).toMatchObject({ kind: 'wrong' })
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 60_000 })
  expect(await profiles.locks.unlock(passphrase(first))).toEqual({ kind: 'open', profile: 'real' })
  vi.useRealTimers()
  expect(partiesOf(profiles)).toEqual(['Haninge kommun', 'Nynäshamns kommun', 'Tyresö kommun'])
  await profiles.opened.get()!.close()
})

it('opens the slots that are there at the end, whichever lay there when the stretching began', async () => {
  const { start } = await givenLocked()
  const profiles = start()
  await profiles.startUp()
  const toKey = keyAhead('radrum', passphrase(second), floorStretching)
  await expect(toKey(slotsOf(await onDisk()))).rejects.toThrow(WrongSecret)
  expect(await profiles.locks.replace(passphrase(first), passphrase(second))).toEqual({ kind: 'done' })
  expect((await toKey(slotsOf(await onDisk()))).usages).toEqual(['encrypt', 'decrypt'])
})
