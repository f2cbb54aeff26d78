import 'fake-indexeddb/auto'
import { backupNeed } from '@shared/backup/backup-need'
import type { Instant } from '@shared/calendar/date'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { aComputer, backupsIn, freshBrowser, givenSecured, passphrase, write, type Window } from './a-computer'

beforeEach(freshBrowser)
afterEach(() => void vi.useRealTimers())

/** What Översikt asks for. */
const needOf = ({ keeper }: Window) => backupNeed(keeper.state.get(), new Date().toISOString() as Instant)
const unreachable = { kind: 'folder', folder: 'picked', outcome: 'unreachable' }
const aQuarter = () => vi.advanceTimersByTime(15 * 60_000)

/** A computer with a stick as second folder, taken out after a backup, and the window of the next start. */
async function givenTakenOut() {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
  const computer = aComputer()
  computer.shell.hasPicked = true
  const before = await givenSecured(computer)
  await before.end()
  computer.shell.faults.picked = 'unreachable'
  const window = computer.start()
  await window.profiles.locks.unlock({ kind: 'passphrase', text: passphrase })
  await vi.waitFor(() => expect(window.keeper.state.get().last).not.toBeNull())
  return { computer, window }
}

describe('a second folder that cannot be reached', () => {
  it('is told of from the next start on, and no more when it is back with all in it', async () => {
    const { computer, window } = await givenTakenOut()
    expect(needOf(window)).toEqual(unreachable)
    const files = backupsIn(computer)
    delete computer.shell.faults.picked
    aQuarter()
    await vi.waitFor(() => expect(needOf(window)).toBeNull())
    expect(backupsIn(computer)).toEqual(files)
    await window.end()
  })

  it('gets what it missed when it is back, though nothing is new', async () => {
    const { computer, window } = await givenTakenOut()
    await write(window, 'Salems kommun')
    await window.keeper.make(null)
    expect(window.keeper.state.get()).toMatchObject({ isBehind: false, last: { rows: 4 } })
    expect(needOf(window)).toEqual(unreachable)
    const missed = backupsIn(computer, 'picked').length
    delete computer.shell.faults.picked
    aQuarter()
    await vi.waitFor(() => expect(needOf(window)).toBeNull())
    expect(backupsIn(computer, 'picked')).toHaveLength(missed + 1)
    await window.end()
  })

  it('is told of when it goes while nothing is new, and not when it is no longer used', async () => {
    const { computer, window } = await givenTakenOut()
    delete computer.shell.faults.picked
    await window.keeper.make(null)
    expect(needOf(window)).toBeNull()
    computer.shell.faults.picked = 'unreachable'
    await window.keeper.make(null)
    expect(needOf(window)).toEqual(unreachable)
    computer.shell.hasPicked = false
    await window.keeper.make(null)
    expect(needOf(window)).toBeNull()
    await window.end()
  })
})
