import 'fake-indexeddb/auto'
import { sendToShell } from '@renderer/data/backup/kept-file'
import { drawRecoveryCode } from '@renderer/data/locks'
import { identityOfCode, recipientOf } from '@renderer/data/recovery-identity'
import { backupName } from '@shared/host'
import { gzipSync } from 'node:zlib'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { aComputer, backupsIn, freshBrowser, givenSecured, passphrase, rowsOf, stateOf, write } from './a-computer'
import { sealed } from '../file/files'
import { aShell } from './a-shell'
import { openFileOf } from './reading'

beforeEach(freshBrowser)

describe('a backup', () => {
  it('holds every row and every change, is kept in both folders and counts when it has been read back', async () => {
    const computer = aComputer()
    computer.shell.hasPicked = true
    const window = await givenSecured(computer)
    const kept = await window.keeper.make(null)
    expect(kept).toEqual([
      { folder: 'own', outcome: 'kept' },
      { folder: 'picked', outcome: 'kept' },
    ])
    const name = backupsIn(computer).at(-1)!
    expect(name).toMatch(/^radrum-\d{4}-\d\d-\d\d-\d{6}-3-[0-9a-f]{16}\.age$/)
    const file = await openFileOf(computer, name, window.code)
    expect(rowsOf(stateOf(window))).toEqual(file.rows)
    expect(file.history.map(({ name }) => name)).toEqual(Array(3).fill('lade till en part'))
    expect(window.keeper.state.get()).toMatchObject({
      isOff: null,
      isMaking: false,
      isBehind: false,
      last: { rows: 3 },
    })
    await window.end()
  })

  it('is made when something has changed, and not when nothing has', async () => {
    const computer = aComputer()
    const window = await givenSecured(computer)
    await window.keeper.make(null)
    const before = backupsIn(computer).length
    await window.keeper.make(null)
    expect(backupsIn(computer)).toHaveLength(before)
    await write(window, 'Botkyrka kommun')
    expect(window.keeper.state.get().isBehind).toBe(true)
    await window.keeper.make(null)
    expect(backupsIn(computer)).toHaveLength(before + 1)
    await window.end()
  })

  it('is made at the opening when the last one is behind, and only then', async () => {
    const computer = aComputer()
    const window = await givenSecured(computer)
    await window.end()
    const before = backupsIn(computer)
    const next = computer.start()
    await next.profiles.locks.unlock({ kind: 'passphrase', text: passphrase })
    await vi.waitFor(() => expect(next.keeper.state.get().last).not.toBeNull())
    expect(next.keeper.state.get()).toMatchObject({ isBehind: false, last: { rows: 3 } })
    expect(backupsIn(computer)).toEqual(before)
    // Somebody took the newest away: what is remembered of it counts no more.
    computer.shell.files.own.delete(before.at(-1)!)
    await next.end()
    expect(backupsIn(computer)).toHaveLength(before.length)
  })

  it('that a folder damaged does not count', async () => {
    const computer = aComputer()
    const window = await givenSecured(computer)
    await window.keeper.make(null)
    await write(window, 'Botkyrka kommun')
    const { own } = computer.shell.files
    const set = own.set.bind(own)
    own.set = (name, bytes) =>
      set(name, name.startsWith('radrum-') ? bytes.map((byte, at) => (at === 400 ? byte ^ 1 : byte)) : bytes)
    expect(await window.keeper.make(null)).toEqual([{ folder: 'own', outcome: 'damaged' }])
    expect(window.keeper.state.get()).toMatchObject({ isBehind: true, last: { rows: 3 } })
    const { name, folders } = computer.shell.settled.at(-1)!
    expect(folders).toEqual([{ folder: 'own', opens: false }])
    expect(own.has(name)).toBe(false)
    own.set = set
    await window.end()
  })

  it('that lies whole in the own folder is good, though the picked one does not answer when it is read', async () => {
    const computer = aComputer()
    computer.shell.hasPicked = true
    const window = await givenSecured(computer)
    const { picked } = computer.shell.files
    const get = picked.get.bind(picked)
    picked.get = () => undefined
    expect(await window.keeper.make(null)).toEqual([
      { folder: 'own', outcome: 'kept' },
      { folder: 'picked', outcome: 'unreachable' },
    ])
    expect(window.keeper.state.get()).toMatchObject({ isBehind: false, last: { rows: 3 } })
    expect(computer.shell.settled.at(-1)!.folders).toEqual([{ folder: 'own', opens: true }])
    picked.get = get
    await window.end()
  })

  it('is good though the shell cannot tidy up after it', async () => {
    const computer = aComputer()
    const window = await givenSecured(computer)
    const settling = vi.spyOn(computer.shell.host, 'settleBackup').mockRejectedValue(new Error('full'))
    expect(await window.keeper.make(null)).toEqual([{ folder: 'own', outcome: 'kept' }])
    settling.mockRestore()
    await window.end()
  })

  it('that grows past what is read in again is broken off, and lies nowhere', async () => {
    const { host, files } = aShell()
    const nameOf = (hash: string) => backupName({ date: '2027-02-22', time: '08:12:05', occasion: null, rows: 3, hash })
    const sent = (bytes: number) => sendToShell(host, new Blob([new Uint8Array(bytes)]).stream(), nameOf, 2_000_000)
    expect((await sent(2_000_001)).folders).toEqual([{ folder: 'own', outcome: 'tooLarge' }])
    expect([...files.own.keys()]).toEqual([])
    const { name, folders } = await sent(2_000_000)
    expect(folders).toEqual([{ folder: 'own', outcome: 'kept' }])
    expect([...files.own.keys()]).toEqual([name])
  })

  it('that is more than Rådrum reads in does not count, and is not told of as a broken disk', async () => {
    const computer = aComputer()
    const window = await givenSecured(computer)
    await window.keeper.make(null)
    await write(window, 'Botkyrka kommun')
    // What lies there is sealed to the right code, and unpacks to a line of nine megabytes.
    const recipient = await recipientOf(await identityOfCode(window.code))
    const large = await sealed(gzipSync('x'.repeat(9 * 1024 ** 2)), recipient)
    const bytes = new Uint8Array(await large.arrayBuffer())
    const { own } = computer.shell.files
    const set = own.set.bind(own)
    own.set = (name) => set(name, bytes)
    expect(await window.keeper.make(null)).toEqual([{ folder: 'own', outcome: 'tooLarge' }])
    expect(window.keeper.state.get()).toMatchObject({ isBehind: true, last: { rows: 3 } })
    own.set = set
    await window.end()
  })

  it('that fails disturbs no saving, says so, and is made when the folder is back', async () => {
    const computer = aComputer()
    computer.shell.faults.own = 'full'
    const window = await givenSecured(computer)
    expect(await window.keeper.make(null)).toEqual([{ folder: 'own', outcome: 'full' }])
    await write(window, 'Botkyrka kommun')
    expect(window.keeper.state.get()).toMatchObject({ last: null, isBehind: true })
    delete computer.shell.faults.own
    expect(await window.keeper.make(null)).toEqual([{ folder: 'own', outcome: 'kept' }])
    await window.end()
  })

  it('is not made where the shell does not answer, and the work goes on', async () => {
    const computer = aComputer()
    const window = await givenSecured(computer)
    await window.keeper.make(null)
    await write(window, 'Botkyrka kommun')
    const host = computer.shell.host as { describe: unknown }
    const { describe: answering } = host
    host.describe = () => Promise.reject(new Error('gone'))
    expect(await window.keeper.make(null)).toEqual([{ folder: 'own', outcome: 'failed' }])
    host.describe = answering
    await window.end()
  })

  it('is made again for a folder that was picked since, and for another recovery code', async () => {
    const computer = aComputer()
    const window = await givenSecured(computer)
    await window.keeper.make(null)
    computer.shell.hasPicked = true
    await window.keeper.make(null)
    expect(backupsIn(computer, 'picked')).toHaveLength(1)
    const before = backupsIn(computer).length
    const code = drawRecoveryCode()
    await window.profiles.locks.replace({ kind: 'passphrase', text: passphrase }, { kind: 'recovery', code })
    await window.keeper.make(null)
    expect(backupsIn(computer)).toHaveLength(before + 1)
    expect((await openFileOf(computer, backupsIn(computer).at(-1)!, code)).rows.parties).toHaveLength(3)
    await window.end()
  })

  it('is not made without a passphrase, nor of the example', async () => {
    const computer = aComputer()
    const window = computer.start()
    await window.profiles.openProfile('real')
    await write(window, 'Haninge kommun')
    expect(await window.keeper.make(null)).toEqual([])
    expect(window.keeper.state.get().isOff).toBe('noKey')
    await window.profiles.openProfile('example')
    expect(await window.keeper.make('import')).toEqual([])
    expect(window.keeper.state.get().isOff).toBe('example')
    expect(backupsIn(computer)).toEqual([])
    await window.end()
  })
})

describe('backups without thinking', () => {
  it('are made when the window is hidden, and before it closes with what is being typed', async () => {
    const computer = aComputer()
    const window = await givenSecured(computer)
    await window.keeper.make(null)
    await write(window, 'Botkyrka kommun')
    window.hide()
    await vi.waitFor(() => expect(window.keeper.state.get()).toMatchObject({ isBehind: false, last: { rows: 4 } }))
    await write(window, 'Salems kommun')
    window.profiles.opened.get()!.drafts.keep('notes.1', 'Hon sover bättre')
    await computer.shell.close()
    expect(window.keeper.state.get()).toMatchObject({ isBehind: false, last: { rows: 5 } })
    await window.end()
    const next = computer.start()
    await next.profiles.locks.unlock({ kind: 'passphrase', text: passphrase })
    expect(next.profiles.opened.get()!.drafts.read('notes.1')).toBe('Hon sover bättre')
    await next.end()
  })

  it('are made every fifteen minutes when something has changed', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
    const computer = aComputer()
    const window = await givenSecured(computer)
    await window.keeper.make(null)
    vi.advanceTimersByTime(15 * 60_000)
    await window.keeper.make(null)
    const before = backupsIn(computer).length
    await write(window, 'Botkyrka kommun')
    vi.advanceTimersByTime(15 * 60_000)
    await vi.waitFor(() => expect(backupsIn(computer)).toHaveLength(before + 1))
    vi.useRealTimers()
    await window.end()
  })
})
