import 'fake-indexeddb/auto'
import { drawRecoveryCode } from '@renderer/data/locks'
import { keyFileName } from '@shared/host'
import { generateX25519Identity, identityToRecipient } from 'age-encryption'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { aComputer, backupsIn, freshBrowser, passphrase, rowsOf, stateOf } from './a-computer'
import { byPassphrase, givenBehind, givenFiles, kept, openedRight, own } from './given'

beforeEach(freshBrowser)

describe('a backup that is opened', () => {
  it('tells what is in it, against what is here, and changes nothing', async () => {
    const computer = aComputer()
    const { window, name } = await givenBehind(computer)
    const before = rowsOf(stateOf(window))
    const read = await openedRight(window, kept(name), own)
    expect(read).toMatchObject({ rows: 3, version: '0.1.0', counts: { parties: 3, cases: 0 } })
    const parties = read.comparison?.tables.find(({ table }) => table === 'parties')
    expect(parties).toEqual({ table: 'parties', here: 4, there: 3, onlyHere: 1, onlyThere: 0, changed: 0 })
    expect(read.comparison!.newestHere! > read.comparison!.newestThere!).toBe(true)
    expect(rowsOf(stateOf(window))).toEqual(before)
    await window.end()
  })

  it('opens by the code, by the passphrase with the key file here or brought along, and by the organisation', async () => {
    const organisation = await generateX25519Identity()
    const computer = aComputer()
    const { window } = await givenBehind(computer)
    const recipient = (await identityToRecipient(organisation)) as never
    const opens = { kind: 'passphrase', text: passphrase } as const
    await window.profiles.locks.replace(opens, { kind: 'organisation', recipient })
    await window.keeper.make(null)
    await window.end()
    const file = kept(backupsIn(computer).at(-1)!)
    const next = computer.start()
    expect(await openedRight(next, file, { kind: 'recovery', code: window.code })).toMatchObject({ rows: 4 })
    expect(await openedRight(next, file, byPassphrase(passphrase))).toMatchObject({ comparison: null })
    expect(await openedRight(next, file, { kind: 'organisation', identity: ` ${organisation}\n` })).toBeTruthy()
    const keyFile = new Blob([computer.shell.files.own.get(keyFileName)!])
    computer.shell.files.own.delete(keyFileName)
    expect(await next.backups.read(file, byPassphrase(passphrase))).toMatchObject({ kind: 'noKeyFile' })
    expect(await openedRight(next, file, { kind: 'passphrase', text: passphrase, keyFile })).toBeTruthy()
  })

  it('costs a growing wait for each wrong secret, and none for a damaged file', async () => {
    vi.useFakeTimers({ toFake: ['Date'] })
    const { computer, name, code } = await givenFiles()
    const window = computer.start()
    const wrong = { kind: 'recovery', code: drawRecoveryCode() } as const
    expect(await window.backups.read(kept(name), wrong)).toMatchObject({
      kind: 'wrongKey',
      until: Date.now() + 1000,
    })
    expect(await window.backups.read(kept(name), { kind: 'recovery', code })).toMatchObject({ kind: 'wait' })
    vi.setSystemTime(Date.now() + 1001)
    expect(await window.backups.read(kept(name), byPassphrase('granit'))).toMatchObject({
      kind: 'wrongKey',
      until: Date.now() + 2000,
    })
    vi.setSystemTime(Date.now() + 2001)
    const bytes = computer.shell.files.own.get(name)!
    // In the stanza: by its seal alone this is a wrong key.
    computer.shell.files.own.set(
      name,
      bytes.map((byte, at) => (at === 100 ? byte ^ 1 : byte)),
    )
    expect(await window.backups.read(kept(name), { kind: 'recovery', code })).toMatchObject({ kind: 'damaged' })
    computer.shell.files.own.set(name, bytes)
    expect(await window.backups.read(kept(name), { kind: 'recovery', code })).toMatchObject({ rows: 3 })
    vi.useRealTimers()
  })

  it('is unreachable when its folder is', async () => {
    const computer = aComputer()
    const { window, name } = await givenBehind(computer)
    computer.shell.faults.own = 'unreachable'
    expect(await window.backups.read(kept(name), own)).toMatchObject({ kind: 'unreachable' })
    expect(await window.backups.restore(null)).toMatchObject({ kind: 'failed' })
    delete computer.shell.faults.own
    await window.end()
  })
})
