import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it } from 'vitest'
import { Database } from '@renderer/data/database'
import { drawRecoveryCode } from '@renderer/data/locks'
import { emptyBrowser, first, givenLocked, givenUnderDeviceKey, onDisk, passphrase, second } from './given-locked'

beforeEach(emptyBrowser)

const waiting = async () => (await onDisk()).meta!.filter((row) => (row as { name: string }).name === 'staleCopies')
const instant = expect.stringMatching(/^\d{4}-\d\d-\d\dT/) as string

describe('the copies of the database folder that the shell made under the device key', () => {
  it('are left alone as long as nobody has chosen a passphrase', async () => {
    const { profiles, shell, ...computer } = await givenUnderDeviceKey()
    await profiles.opened.get()!.close()
    await computer.start().openProfile('real')
    expect(shell.removals).toEqual([])
  })

  it('are removed with the first passphrase, once, from when the device drew its key', async () => {
    const before = new Date().toISOString()
    const { profiles, shell, ...computer } = await givenUnderDeviceKey()
    const drawn = new Date().toISOString()
    await profiles.locks.secure(first, drawRecoveryCode(), null)
    await expect.poll(waiting).toEqual([])
    expect(shell.removals).toEqual([instant])
    expect(shell.removals[0]! >= before && shell.removals[0]! <= drawn).toBe(true)
    await profiles.lock()
    await computer.start().locks.unlock(passphrase(first))
    expect(shell.removals).toHaveLength(1)
  })

  it('are removed at a later opening when the shell could not', async () => {
    const { profiles, shell, ...computer } = await givenUnderDeviceKey()
    shell.isHeld = true
    expect(await profiles.locks.secure(first, drawRecoveryCode(), null)).toEqual({ kind: 'done' })
    await profiles.lock()
    expect(await waiting()).toEqual([{ name: 'staleCopies', since: instant }])
    shell.isHeld = false
    const next = computer.start()
    await next.locks.unlock(passphrase(first))
    await expect.poll(waiting).toEqual([])
    expect(shell.removals).toEqual([shell.removals[0], shell.removals[0]])
    await next.lock()
  })

  it('are all removed where an older program drew the key and noted no time', async () => {
    const { profiles, shell } = await givenUnderDeviceKey()
    const database = new Database('radrum')
    await database.open()
    const keys = await database.keySlots()
    await database.meta.put({ ...keys, slots: keys.slots.map((slot) => ({ ...slot, madeAt: undefined })) })
    database.close()
    await profiles.locks.secure(first, drawRecoveryCode(), null)
    await expect.poll(waiting).toEqual([])
    expect(shell.removals).toEqual([null])
  })

  it('are no matter of another passphrase: those copies need one', async () => {
    const { shell, ...computer } = await givenLocked()
    const profiles = computer.start()
    await profiles.locks.unlock(passphrase(first))
    await expect.poll(waiting).toEqual([])
    const before = shell.removals.length
    await profiles.locks.replace(passphrase(first), passphrase(second))
    await profiles.lock()
    await computer.start().locks.unlock(passphrase(second))
    expect(await waiting()).toEqual([])
    expect(shell.removals).toHaveLength(before)
  })
})
