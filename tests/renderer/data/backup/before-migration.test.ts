import 'fake-indexeddb/auto'
import { describe, expect, it } from 'vitest'
import { structureVersion } from '@renderer/data/structure'
import { fromText, passphrase } from '@tests/faults/old-profiles/frozen-profile'
import { givenUpdated, oldCopies, structureOnDisk, unlock } from '@tests/faults/old-profiles/in-node'
import { oldProfiles, readFrozen } from '@tests/faults/old-profiles/profiles'
import { partiesOf } from './a-computer'

const frozen = fromText(await readFrozen(oldProfiles[1]))
const wrong = { kind: 'passphrase', text: 'granit segelbåt tröskel havre' } as const

describe('data of an older structure behind a passphrase', () => {
  it('stays as it is as long as it is locked, whatever is asked of the lock', async () => {
    const { profiles } = (await givenUpdated(frozen)).start()
    expect(await profiles.startUp()).toEqual({ kind: 'locked', profile: 'real' })
    expect(await profiles.locks.organisation()).toBeNull()
    expect((await profiles.locks.unlock(wrong)).kind).toBe('wrong')
    expect(await structureOnDisk()).toBe(frozen.structure)
  })

  it('gets another passphrase without being updated', async () => {
    const { profiles } = (await givenUpdated(frozen)).start()
    const answer = await profiles.locks.replace({ kind: 'passphrase', text: passphrase }, wrong)
    expect(answer).toEqual({ kind: 'done' })
    expect(await structureOnDisk()).toBe(frozen.structure)
    expect((await profiles.locks.unlock(wrong)).kind).toBe('open')
    expect(await structureOnDisk()).toBe(structureVersion)
  })

  it('is not updated when the copy is not kept, until a try succeeds', async () => {
    const computer = await givenUpdated(frozen)
    computer.shell.faults.own = 'full'
    const window = computer.start()
    expect(await unlock(window)).toEqual({ kind: 'notKept', profile: 'real' })
    expect(await window.profiles.update('keepingFirst')).toEqual({ kind: 'notKept', profile: 'real' })
    expect(await structureOnDisk()).toBe(frozen.structure)
    delete computer.shell.faults.own
    expect((await window.profiles.update('keepingFirst')).kind).toBe('open')
    expect(await structureOnDisk()).toBe(structureVersion)
    expect(oldCopies(computer)).toHaveLength(1)
    await window.end()
  })

  it('is updated without a copy when the user says so', async () => {
    const computer = await givenUpdated(frozen)
    computer.shell.faults.own = 'denied'
    const window = computer.start()
    await unlock(window)
    expect((await window.profiles.update('withoutBackup')).kind).toBe('open')
    expect(await structureOnDisk()).toBe(structureVersion)
    expect(oldCopies(computer)).toEqual([])
    expect(partiesOf(window)).toHaveLength(frozen.stores.parties!.length)
    await window.end()
  })
})
