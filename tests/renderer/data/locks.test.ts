import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { costFor, floorCost, newSlotCosts, requireSound } from '@renderer/data/argon2-cost'
import { Database } from '@renderer/data/database'
import { openKeySlots } from '@renderer/data/device-key'
import type { KeySlots, PassphraseSlot } from '@renderer/data/key-slots'
import { drawRecoveryCode } from '@renderer/data/locks'
import { drawOrganisationKey } from '@renderer/data/organisation-key'
import { openRow } from '@renderer/data/sealed-row'
import { emptyRows } from './computer'
import {
  emptyBrowser,
  first,
  givenLocked,
  givenUnderDeviceKey,
  kindsOf,
  onDisk,
  partiesOf,
  passphrase,
  recovery,
  second,
  slotsOf,
} from './given-locked'
import { addParty } from './window'

beforeEach(emptyBrowser)

afterEach(() => {
  vi.useRealTimers()
})

/** Stands between Rådrum and the disk until the function that it gives is called. */
function whenPutting(job: (store: IDBObjectStore, put: () => IDBRequest) => IDBRequest): () => void {
  const prototype = IDBObjectStore.prototype as unknown as { put: unknown }
  const put = prototype.put as (this: IDBObjectStore, ...args: unknown[]) => IDBRequest
  prototype.put = function (this: IDBObjectStore, ...args: unknown[]) {
    const own = () => put.apply(this, args)
    // The sweep after an earlier change of key writes to a database of its own, in its own time.
    return this.transaction.db.name === 'radrum' ? job(this, own) : own()
  }
  return () => void (prototype.put = put)
}

describe('the first passphrase', () => {
  it('leaves no slot of the device, and nothing that the old key opens', async () => {
    const { profiles } = await givenUnderDeviceKey()
    const old = await openKeySlots(slotsOf(await onDisk()))
    await profiles.locks.secure(first, drawRecoveryCode(), null)
    const disk = await onDisk()
    expect(kindsOf(disk)).toEqual(['passphrase', 'recovery'])
    const sealed = [...disk.parties!, ...disk.history!, ...disk.drafts!]
    expect(sealed).toHaveLength(5)
    for (const row of disk.parties!) await expect(openRow(old, 'parties', row as never)).rejects.toThrow()
    for (const { iv, ct } of sealed as { iv: Uint8Array<ArrayBuffer>; ct: ArrayBuffer }[]) {
      await expect(crypto.subtle.decrypt({ name: 'AES-GCM', iv }, old, ct)).rejects.toThrow()
    }
    await profiles.opened.get()!.close()
  })

  it('keeps every row, the history and what was being typed, and work goes on', async () => {
    const { profiles } = await givenUnderDeviceKey()
    await profiles.locks.secure(first, drawRecoveryCode(), null)
    expect(partiesOf(profiles)).toEqual(['Haninge kommun', 'Nynäshamns kommun'])
    expect(profiles.opened.get()!.drafts.read('notes.1')).toBe('Hon sover bättre')
    expect((await profiles.opened.get()!.write(addParty('Tyresö kommun'))).ok).toBe(true)
    expect(profiles.opened.get()!.isLockable).toBe(true)
    await profiles.opened.get()!.close()
  })

  it.each([1, 4, 7])('that is cut off at write %i leaves all as it was', async (at) => {
    const { profiles, start } = await givenUnderDeviceKey()
    await profiles.opened.get()!.drafts.flush()
    const before = await onDisk()
    let puts = 0
    const asBefore = whenPutting((store, put) => {
      puts += 1
      const request = put()
      if (puts === at) store.transaction.abort()
      return request
    })
    const answer = await profiles.locks.secure(first, drawRecoveryCode(), null).finally(asBefore)
    expect(answer.kind).toBe('failed')
    expect(await onDisk()).toEqual(before)
    expect((await profiles.opened.get()!.write(addParty('Tyresö kommun'))).ok).toBe(true)
    await profiles.opened.get()!.close()
    const next = start()
    expect(await next.startUp()).toEqual({ kind: 'open', profile: 'real' })
    expect(partiesOf(next)).toHaveLength(3)
    await next.opened.get()!.close()
  })

  it('takes along what another window wrote meanwhile, and that window can write no more', async () => {
    const { profiles, start, restarts } = await givenUnderDeviceKey()
    const other = start()
    await other.openProfile('real')
    await other.opened.get()!.write(addParty('Tyresö kommun'))
    await profiles.locks.secure(first, drawRecoveryCode(), null)
    expect(partiesOf(profiles)).toHaveLength(3)
    const stale = other.opened.get()!
    expect((await stale.write(addParty('Botkyrka kommun'))).ok).toBe(false)
    stale.drafts.keep('notes.2', 'Under den gamla nyckeln')
    await stale.drafts.flush()
    expect((await onDisk()).drafts).toHaveLength(1)
    await vi.waitFor(() => expect(restarts()).toBe(1))
    await profiles.opened.get()!.close()
  })
})

describe('a locked profile', () => {
  it('asks at start, and opens with the passphrase to all that was there', async () => {
    const { start } = await givenLocked()
    const profiles = start()
    expect(await profiles.startUp()).toEqual({ kind: 'locked', profile: 'real' })
    expect(profiles.opened.get()).toBeNull()
    expect(await profiles.locks.unlock(passphrase(first))).toEqual({ kind: 'open', profile: 'real' })
    expect(partiesOf(profiles)).toEqual(['Haninge kommun', 'Nynäshamns kommun'])
    expect(profiles.opened.get()!.drafts.read('notes.1')).toBe('Hon sover bättre')
    await expect(crypto.subtle.exportKey('raw', profiles.opened.get()!.records.key)).rejects.toThrow()
    await profiles.opened.get()!.close()
  })

  it('waits longer after each wrong one, also after a restart, and not after a right one', async () => {
    const { start } = await givenLocked()
    vi.useFakeTimers({ toFake: ['Date'] })
    const waits: number[] = []
    for (let wrong = 0; wrong < 4; wrong += 1) {
      const answer = await start().locks.unlock(passphrase('fel'))
      if (answer.kind !== 'wrong') throw new Error('A wrong passphrase was not refused')
      waits.push((answer.until - Date.now()) / 1000)
      expect((await start().locks.unlock(passphrase(first))).kind, 'too early').toBe('wrong')
      vi.setSystemTime(answer.until)
    }
    expect(waits).toEqual([1, 2, 4, 8])
    const profiles = start()
    expect((await profiles.locks.unlock(passphrase(first))).kind).toBe('open')
    expect((await profiles.locks.check(passphrase(first))).kind).toBe('done')
    await profiles.opened.get()!.close()
  }, 20_000)

  it('opens with the code, after which a new passphrase takes the place of the forgotten one', async () => {
    const { start, code, memory } = await givenLocked()
    const profiles = start()
    expect(await profiles.locks.check(recovery(code))).toEqual({ kind: 'done' })
    expect(await profiles.locks.replace(recovery(code), passphrase(second))).toEqual({ kind: 'done' })
    expect((await profiles.locks.unlock(passphrase(first))).kind).toBe('wrong')
    memory.delete('radrum.wrong-tries')
    expect((await profiles.locks.unlock(passphrase(second))).kind).toBe('open')
    await profiles.opened.get()!.close()
  }, 20_000)

  it('counts å as one letter, whichever way the keyboard makes it', async () => {
    const { start } = await givenLocked()
    const profiles = start()
    expect((await profiles.locks.unlock(passphrase(first.normalize('NFD')))).kind).toBe('open')
    await profiles.opened.get()!.close()
  })
})

describe('another passphrase or code', () => {
  it('changes no sealed row, and the old one opens nothing', async () => {
    const { start, code, memory } = await givenLocked()
    const { meta: oldMeta, ...before } = await onDisk()
    const profiles = start()
    const newCode = drawRecoveryCode()
    expect(await profiles.locks.replace(passphrase(first), passphrase(second))).toEqual({ kind: 'done' })
    expect(await profiles.locks.replace(passphrase(second), recovery(newCode))).toEqual({ kind: 'done' })
    const { meta, ...after } = await onDisk()
    expect(after).toEqual(before)
    expect(meta).not.toEqual(oldMeta)
    expect(kindsOf({ meta: meta! }).sort()).toEqual(['passphrase', 'recovery'])
    for (const old of [passphrase(first), recovery(code)]) {
      memory.delete('radrum.wrong-tries')
      expect((await profiles.locks.check(old)).kind).toBe('wrong')
    }
    memory.delete('radrum.wrong-tries')
    expect((await profiles.locks.check(recovery(newCode))).kind).toBe('done')
  }, 20_000)

  it('is not set by somebody who does not know the old one', async () => {
    const { start } = await givenLocked()
    const before = await onDisk()
    expect((await start().locks.replace(passphrase('fel'), passphrase(second))).kind).toBe('wrong')
    expect(await onDisk()).toEqual(before)
  })
})

describe('the cost of a try', () => {
  it('is never under the floor, is stored with the slot, and is not believed when it is lower', async () => {
    const { start } = await givenLocked()
    const slot = slotsOf(await onDisk()).slots.find(({ kind }) => kind === 'passphrase') as PassphraseSlot
    expect(slot.cost).toEqual(floorCost)
    expect(slot.salt.byteLength).toBe(16)
    expect(floorCost.memoryKiB).toBeGreaterThanOrEqual(19 * 1024)
    expect(floorCost.passes).toBeGreaterThanOrEqual(2)
    for (const cost of newSlotCosts) {
      expect(() => requireSound(cost)).not.toThrow()
      for (const wrong of [{ memoryKiB: 1024 }, { passes: 1 }, { lanes: 0 }, { memoryKiB: 2 ** 30 }]) {
        expect(() => requireSound({ ...cost, ...wrong })).toThrow('unsound')
      }
    }
    const database = new Database('radrum')
    await database.open()
    const keys = (await database.meta.get('keys')) as KeySlots
    const slots = keys.slots.map((one) =>
      one === keys.slots[0] ? { ...slot, cost: { ...slot.cost, passes: 1 } } : one,
    )
    await database.meta.put({ ...keys, slots })
    database.close()
    expect((await start().locks.unlock(passphrase(first))).kind).not.toBe('open')
  })

  it('is what the computer bears: 64 MiB three times on a fast one, and two and a half times the floor on any', () => {
    const mebibytes = (floorMilliseconds: number) => {
      const { memoryKiB, passes } = costFor(floorMilliseconds)
      return [memoryKiB / 1024, passes]
    }
    expect(mebibytes(0)).toEqual([64, 3])
    expect(mebibytes(118)).toEqual([64, 3])
    expect(mebibytes(119)).toEqual([64, 2])
    expect(mebibytes(178)).toEqual([64, 2])
    expect(mebibytes(179)).toEqual([48, 2])
    expect(mebibytes(60_000)).toEqual([48, 2])
  })
})

it('does not lock while the disk refuses what was typed, and says so', async () => {
  const { profiles } = await givenUnderDeviceKey()
  await profiles.locks.secure(first, drawRecoveryCode(), null)
  const asBefore = whenPutting(() => {
    throw new DOMException('no room', 'QuotaExceededError')
  })
  profiles.opened.get()!.drafts.keep('notes.1', 'Hon sover sämre')
  expect(await profiles.lock()).toBe(false)
  asBefore()
  expect(await profiles.lock()).toBe(true)
})

describe('of two windows', () => {
  async function givenTwo() {
    const { startBeside, start } = await givenLocked()
    const windows = [startBeside(), startBeside()] as const
    for (const { locks } of windows) await locks.unlock(passphrase(first))
    return {
      writer: windows[0],
      reader: windows[1],
      start,
      close: () => windows.map(({ opened }) => opened.get()!.close()),
    }
  }

  it.each(['replace', 'forgetOrganisation', 'secure'] as const)(
    'the one that only shows changes no lock: %s',
    async (act) => {
      const { reader, close } = await givenTwo()
      const before = await onDisk()
      const { recipient } = await drawOrganisationKey()
      const acts = {
        replace: () => reader.locks.replace(passphrase(first), { kind: 'organisation', recipient }),
        forgetOrganisation: () => reader.locks.forgetOrganisation(passphrase(first)),
        secure: () => reader.locks.secure(second, drawRecoveryCode(), null),
      }
      const answer = await acts[act]()
      expect(answer).toMatchObject({ kind: 'failed', reason: expect.stringContaining('visar bara') as string })
      expect(await onDisk()).toEqual(before)
      await Promise.all(close())
    },
  )

  it('each hears that the other is locked, and one with another profile open does not', async () => {
    const { writer, reader, close } = await givenTwo()
    const heard: string[] = []
    const unfollow = reader.lockWords.follow((word) => heard.push(`reader ${word}`))
    writer.lockWords.follow((word) => heard.push(`writer ${word}`))
    writer.lockWords.tell('touched')
    writer.lockWords.tell('lock')
    await vi.waitFor(() => expect(heard).toEqual(['reader touched', 'reader lock']))
    reader.lockWords.tell('idle')
    await vi.waitFor(() => expect(heard.at(-1)).toBe('writer idle'))
    await reader.loadExample(emptyRows())
    writer.lockWords.tell('lock')
    reader.lockWords.tell('lock')
    await Promise.resolve()
    expect(heard).toHaveLength(3)
    unfollow()
    await Promise.all(close())
  })
})
