import 'fake-indexeddb/auto'
import Dexie from 'dexie'
import { createBackups } from '@renderer/data/backup/backups'
import { HostError } from '@renderer/host/host-error'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { aComputer, freshBrowser, noStretching, partiesOf, passphrase, type Computer, type Window } from './a-computer'
import { byPassphrase, givenBehind, givenFiles, kept, openedRight, own } from './given'

beforeEach(freshBrowser)

/** The window's backups where looking at the disk, or stretching a passphrase, comes to nothing. */
function breaking({ shell }: Computer, { profiles, keeper }: Window, fault: { look?: Error; stretch?: Error }) {
  return createBackups({
    host: shell.host,
    profiles: fault.look ? { ...profiles, look: () => Promise.reject(fault.look!) } : profiles,
    keeper,
    stretching: fault.stretch ? { ...noStretching, stretch: () => Promise.reject(fault.stretch!) } : noStretching,
  })
}

/** What the user reads; never the error's own text. */
const sentence = (text: string) => ({ kind: 'failed', reason: expect.stringContaining(text) as string })
const silent = new Dexie.DatabaseClosedError('dataDatabaseText')

describe('a restore that breaks off', () => {
  it('says so when the connection is gone before what is here was kept, and leaves it as it was', async () => {
    const computer = aComputer()
    const { window, name } = await givenBehind(computer)
    await openedRight(window, kept(name), own)
    const { database } = window.profiles.opened.get()!.records
    const asking = vi.spyOn(database, 'keySlots').mockRejectedValue(silent)
    expect(await window.backups.restore(null)).toEqual(sentence('först spara en säkerhetskopia'))
    asking.mockRestore()
    expect(partiesOf(window)).toHaveLength(4)
    expect(await window.backups.restore(null)).toMatchObject({ kind: 'open' })
    await window.end()
  })

  it.each([
    ['the disk cannot be looked at', { look: silent }],
    ['the passphrase cannot be stretched', { stretch: new Error('The worker died') }],
  ])('says so when %s, and has opened nothing', async (_when, fault) => {
    const { computer, name } = await givenFiles()
    const window = computer.start()
    const backups = breaking(computer, window, fault)
    await backups.read(kept(name), byPassphrase(passphrase))
    expect(await backups.restore(null)).toEqual(sentence('Kopian är orörd'))
    expect(window.profiles.opened.get()).toBeNull()
  })

  it('tells what the shell says where it is the shell', async () => {
    const { computer, name } = await givenFiles()
    const window = computer.start()
    const fault = new HostError('unreachable')
    const backups = breaking(computer, window, { look: fault })
    await backups.read(kept(name), byPassphrase(passphrase))
    expect(await backups.restore(null)).toEqual({ kind: 'failed', reason: fault.message })
  })
})

it.each(['startEmpty', 'openWhatIsHere'] as const)('%s that breaks off says so', async (verb) => {
  const computer = aComputer()
  const backups = breaking(computer, computer.start(), { look: silent })
  expect(await backups[verb]()).toEqual(sentence('Säkerhetskopiorna är orörda'))
})
