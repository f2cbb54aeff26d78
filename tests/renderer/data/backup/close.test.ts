import 'fake-indexeddb/auto'
import { createStore } from '@renderer/data/store'
import { nothingKept, type BackupKeeper } from '@renderer/data/backup/keeper'
import { scheduleBackups } from '@renderer/data/backup/schedule'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { aComputer, freshBrowser, givenSecured, write } from './a-computer'

beforeEach(freshBrowser)
afterEach(() => void vi.useRealTimers())

/** From now on the disk refuses every write, until that is ended. */
function fillDisk(): () => void {
  const refusing = (['put', 'add'] as const).map((verb) =>
    vi.spyOn(IDBObjectStore.prototype, verb).mockImplementation(() => {
      throw new DOMException('Encountered disk full while committing', 'QuotaExceededError')
    }),
  )
  return () => refusing.forEach((spy) => spy.mockRestore())
}

describe('a window that closes', () => {
  it('stays while the disk refuses what was typed, and goes with it, and with a backup, when it does not', async () => {
    const computer = aComputer()
    const window = await givenSecured(computer)
    await write(window, 'Salems kommun')
    const drafts = window.profiles.opened.get()!.drafts
    const free = fillDisk()
    drafts.keep('notes.1', 'Hon sover bättre')
    expect(await computer.shell.close()).toBe('stays')
    await expect.poll(window.stayed).toBe(1)
    expect(drafts.isBehind()).toBe(true)
    free()
    expect(await computer.shell.close()).toBe('gone')
    expect({ stayed: window.stayed(), isBehind: drafts.isBehind() }).toEqual({ stayed: 1, isBehind: false })
    expect(window.keeper.state.get()).toMatchObject({ isBehind: false, last: { rows: 4 } })
    await window.end()
  })
})

describe('a window that closes, of a disk', () => {
  /** A page that is asked to close once, and what it answered. */
  async function answerOf(
    keepTyping: () => Promise<boolean>,
    make: () => Promise<never[]> = () => Promise.resolve([]),
  ) {
    vi.useFakeTimers()
    const answers: string[] = []
    const neverAnswered = () => new Promise<never>(() => undefined)
    const waits = [Promise.resolve({}), neverAnswered()]
    const answer = (what: string) => () => Promise.resolve(answers.push(what)).then(() => ({}))
    scheduleBackups({
      host: {
        describe: neverAnswered,
        awaitClose: () => waits.shift()!,
        closeNow: answer('goes'),
        stayOpen: answer('stays'),
      },
      keeper: {
        state: createStore({ ...nothingKept, isBehind: true }),
        make,
        onChange: () => undefined,
      } as unknown as BackupKeeper,
      onHide: () => undefined,
      keepTyping,
      onCloseRefused: () => void answers.push('says so'),
    })
    await vi.advanceTimersByTimeAsync(4_900)
    const early = [...answers]
    await vi.advanceTimersByTimeAsync(5_100)
    return { early, answers }
  }
  const stays = ['stays', 'says so']

  it('that does not answer stays before the shell would close it', async () => {
    expect(await answerOf(() => new Promise(() => undefined))).toEqual({ early: [], answers: stays })
  })

  it('that breaks stays', async () => {
    expect(await answerOf(() => Promise.reject(new Error('gone')))).toEqual({ early: stays, answers: stays })
  })

  it('that is slow with the backup goes without it', async () => {
    const never = () => new Promise<never[]>(() => undefined)
    expect(await answerOf(() => Promise.resolve(true), never)).toEqual({ early: [], answers: ['goes'] })
  })

  it('that refuses what was typed while the backup was made stays', async () => {
    let isFull = false
    const make = () => {
      isFull = true
      return Promise.resolve([])
    }
    expect(await answerOf(() => Promise.resolve(!isFull), make)).toMatchObject({ answers: stays })
  })
})
