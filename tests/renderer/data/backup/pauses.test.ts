import 'fake-indexeddb/auto'
import { nothingKept, type BackupKeeper } from '@renderer/data/backup/keeper'
import { scheduleBackups } from '@renderer/data/backup/schedule'
import { createStore } from '@renderer/data/store'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { aComputer, freshBrowser, givenSecured, write } from './a-computer'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** The schedule of a window, its keeper made of nothing: when backups were made, in seconds since the start. */
async function aWindow(asksBeforeClose: boolean | 'silent') {
  const start = Date.now()
  const made: number[] = []
  const state = createStore(nothingKept)
  let changed = () => undefined as void
  const never = () => new Promise<never>(() => undefined)
  const shell = {
    shell: 'appwindow',
    version: '0.1.0',
    asksForFolder: false,
    keepsData: 'yes',
    databaseCopy: 'none',
  } as const
  const keeper: Pick<BackupKeeper, 'state' | 'onChange' | 'make'> = {
    state,
    onChange: (listener) => (changed = listener),
    make() {
      made.push((Date.now() - start) / 1000)
      state.set(nothingKept)
      return Promise.resolve([])
    },
  }
  scheduleBackups({
    host: {
      describe: () =>
        asksBeforeClose === 'silent'
          ? Promise.reject(new Error('gone'))
          : Promise.resolve({ ...shell, asksBeforeClose }),
      awaitClose: never,
      closeNow: never,
      stayOpen: never,
    },
    keeper: keeper as BackupKeeper,
    onHide: () => undefined,
    keepTyping: () => Promise.resolve(true),
    onCloseRefused: () => undefined,
  })
  await vi.advanceTimersByTimeAsync(0)
  return {
    made,
    change: () => {
      state.set({ ...nothingKept, isBehind: true })
      changed()
    },
  }
}

const seconds = (count: number) => vi.advanceTimersByTimeAsync(count * 1000)

describe('where the window is gone at once when it is closed', () => {
  it.each([false, 'silent'] as const)('a backup is made a minute after the last change (%s)', async (asks) => {
    const { made, change } = await aWindow(asks)
    for (let time = 0; time < 5; time += 1) {
      change()
      await seconds(40)
    }
    expect(made).toEqual([])
    await seconds(20)
    expect(made).toEqual([220])
  })

  it('it is not made more often than every other minute, and not when nothing is new', async () => {
    const { made, change } = await aWindow(false)
    change()
    await seconds(60)
    change()
    await seconds(110)
    expect(made).toEqual([60])
    await seconds(600)
    expect(made).toEqual([60, 180])
  })

  it('work without a pause still has its backup every fifteen minutes', async () => {
    const { made, change } = await aWindow(false)
    for (let time = 0; time < 33; time += 1) {
      change()
      await seconds(30)
    }
    expect(made).toEqual([900])
  })
})

it('where the window asks before it closes, no pause costs a backup', async () => {
  const { made, change } = await aWindow(true)
  change()
  await seconds(600)
  expect(made).toEqual([])
})

it('the keeper tells of each change that there is to keep', async () => {
  vi.useRealTimers()
  freshBrowser()
  const window = await givenSecured(aComputer())
  let changes = 0
  window.keeper.onChange(() => void changes++)
  await write(window, 'Salems kommun')
  await window.keeper.make(null)
  expect(changes).toBe(1)
  await write(window, 'Botkyrka kommun')
  expect(changes).toBe(2)
  await window.end()
})
