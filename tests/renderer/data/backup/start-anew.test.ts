import 'fake-indexeddb/auto'
import { Database } from '@renderer/data/database'
import { drawRecoveryCode } from '@renderer/data/locks'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { aComputer, backupsIn, freshBrowser, givenSecured, partiesOf, passphrase, write } from './a-computer'

beforeEach(freshBrowser)

describe('data that is missing', () => {
  /** A database that has fewer changes than its canary saw. */
  async function givenShortened() {
    const computer = aComputer()
    const window = await givenSecured(computer)
    await window.end()
    const database = new Database('radrum')
    await database.open()
    const progress = (await database.progress())!
    await database.meta.put({ ...progress, commits: progress.commits - 1 })
    await database.rows('parties').delete((await database.rows('parties').toCollection().primaryKeys()).at(-1)!)
    database.close()
    return computer
  }

  it('can be left as it is, and what is here opened', async () => {
    const computer = await givenShortened()
    const window = computer.start()
    expect(await window.profiles.startUp()).toMatchObject({ kind: 'missingData', here: { rows: 2 } })
    expect(await window.backups.openWhatIsHere()).toEqual({ kind: 'locked', profile: 'real' })
    await window.profiles.locks.unlock({ kind: 'passphrase', text: passphrase })
    expect(partiesOf(window)).toHaveLength(2)
    await window.end()
    expect(await computer.start().profiles.startUp()).toEqual({ kind: 'locked', profile: 'real' })
  })

  it('can be left behind for an empty profile', async () => {
    const computer = await givenShortened()
    const window = computer.start()
    await window.profiles.startUp()
    expect(await window.backups.startEmpty()).toEqual({ kind: 'open', profile: 'real' })
    expect(partiesOf(window)).toEqual([])
    await write(window, 'Salems kommun')
    await window.end()
    expect(await computer.start().profiles.startUp()).toEqual({ kind: 'open', profile: 'real' })
  })

  it.each(['openWhatIsHere', 'startEmpty'] as const)('has the backups of it set apart before %s', async (choice) => {
    const computer = await givenShortened()
    const before = backupsIn(computer).length
    const window = computer.start()
    await window.profiles.startUp()
    expect(computer.shell.setApart).toEqual([])
    await window.backups[choice]()
    expect(computer.shell.setApart).toEqual([before])
    await window.end()
  })

  it('is left alone when the shell cannot note it', async () => {
    const computer = await givenShortened()
    const window = computer.start()
    await window.profiles.startUp()
    const told = vi.spyOn(computer.shell.host, 'setBackupsApart').mockRejectedValue(new Error('full'))
    expect(await window.backups.startEmpty()).toMatchObject({ kind: 'failed' })
    told.mockRestore()
    expect(await computer.start().profiles.startUp()).toMatchObject({ kind: 'missingData', here: { rows: 2 } })
  })

  it('leaves its copies with the shell when an empty profile gets a passphrase, and those since then go', async () => {
    const computer = await givenShortened()
    const before = computer.shell.removals.length
    const window = computer.start()
    await window.profiles.startUp()
    const chosenAt = new Date().toISOString()
    await window.backups.startEmpty()
    await window.profiles.locks.secure(passphrase, drawRecoveryCode(), null)
    await expect.poll(() => computer.shell.removals.length).toBe(before + 1)
    expect(computer.shell.removals.at(-1)! >= chosenAt).toBe(true)
    await window.end()
  })

  it('is not left behind when nothing is missing', async () => {
    const computer = aComputer()
    const window = await givenSecured(computer)
    await window.end()
    const next = computer.start()
    expect(await next.backups.startEmpty()).toMatchObject({ kind: 'failed' })
    expect(await next.backups.openWhatIsHere()).toMatchObject({ kind: 'failed' })
    await next.profiles.locks.unlock({ kind: 'passphrase', text: passphrase })
    expect(partiesOf(next)).toHaveLength(3)
    await next.end()
  })
})
