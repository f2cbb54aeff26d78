import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createDraftedField } from '@renderer/data/drafted-field'
import { done, refused, type Outcome } from '@shared/record/change'
import { freshName, givenParty, lengthenParty, openWindow, type Window } from './window'

const field = 'note:1:discussion'

/** Only the timers that drafts use: IndexedDB keeps its own. */
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] })
})
afterEach(() => {
  vi.useRealTimers()
})

/** Lets time pass, and whatever it started reach the disk. */
async function pass(window: Window, milliseconds: number): Promise<void> {
  vi.advanceTimersByTime(milliseconds)
  await window.settled()
}

/** A process that died: nothing was flushed, and a new window reads what the disk has. */
async function crash(window: Window): Promise<Window> {
  window.database.close({ disableAutoOpen: true })
  return openWindow(window.database.name)
}

describe('a text field', () => {
  async function givenField(saved: string, answer?: Outcome) {
    const window = await openWindow(freshName())
    const id = await givenParty(window, saved)
    const commits: string[] = []
    const commit = (text: string, clears: readonly string[]) => {
      commits.push(text)
      return answer ? Promise.resolve(answer) : window.write(lengthenParty(id, text), { clears })
    }
    const made = createDraftedField(window.drafts, field)
    made.follow(saved, commit)
    return { window, made, commits, commit }
  }

  it('shows what is saved until somebody types, and again when it is saved', async () => {
    const { window, made, commits } = await givenField('A')
    expect(made.typing.get()).toEqual({ typed: null, restored: false, overtaken: null })
    made.type('AB')
    expect(made.typing.get().typed).toBe('AB')
    made.leave()
    await pass(window, 0)
    await vi.waitFor(() => expect(made.typing.get().typed).toBeNull())
    expect(commits).toEqual(['AB'])
    expect(await window.database.drafts.count()).toBe(0)
    await window.close()
  })

  it('writes nothing when it is left as it was', async () => {
    const { window, made, commits } = await givenField('A')
    made.leave()
    made.type('AB')
    made.type('A')
    made.leave()
    await pass(window, 1000)
    expect(commits).toEqual([])
    expect(await window.database.drafts.count()).toBe(0)
    await window.close()
  })

  it('is saved after a minute of typing, without being left', async () => {
    const { window, made, commits } = await givenField('A')
    made.type('AB')
    vi.advanceTimersByTime(59_000)
    made.type('ABC')
    expect(commits).toEqual([])
    vi.advanceTimersByTime(1000)
    expect(commits).toEqual(['ABC'])
    await window.close()
  })

  it('offers back what a crash left, and saves it when the field is left', async () => {
    const { window, made } = await givenField('A')
    made.type('AB')
    await pass(window, 400)
    const after = await crash(window)
    const again = createDraftedField(after.drafts, field)
    const commit = vi.fn(() => Promise.resolve(done('skrev', [])))
    again.follow('A', commit)
    expect(again.typing.get()).toEqual({ typed: 'AB', restored: true, overtaken: null })
    again.unmount()
    expect(commit).not.toHaveBeenCalled()
    again.leave()
    expect(commit).toHaveBeenCalledWith('AB', [field])
    await after.close()
  })

  it('keeps what was typed when it cannot be saved, and tries again after a minute', async () => {
    const { window, made, commits } = await givenField('A', refused({ message: 'Disken är full.' }))
    made.type('AB')
    made.leave()
    await pass(window, 400)
    expect(made.typing.get().typed).toBe('AB')
    expect(window.drafts.read(field)).toBe('AB')
    vi.advanceTimersByTime(60_000)
    expect(commits).toEqual(['AB', 'AB'])
    await window.close()
  })

  it('that is gone from the screen never writes over what was typed after it', async () => {
    const { window, made, commits } = await givenField('A', refused({ message: 'Disken är full.' }))
    made.type('AB')
    made.unmount()
    await pass(window, 400)
    vi.advanceTimersByTime(120_000)
    expect(commits).toEqual(['AB'])
    expect(window.drafts.read(field)).toBe('AB')
    await window.close()
  })

  it('that is left and leaves the screen at once is saved once', async () => {
    const { window, made, commits } = await givenField('A')
    made.type('AB')
    made.leave()
    made.unmount()
    await window.settled()
    expect(commits).toEqual(['AB'])
    await window.close()
  })

  it('says so when its text was saved otherwise elsewhere meanwhile, and gives it back at a press', async () => {
    const { window, made, commits, commit } = await givenField('A')
    made.type('AB')
    made.follow('AX', commit)
    expect(made.typing.get()).toEqual({ typed: 'AB', restored: false, overtaken: 'AX' })
    made.takeOther()
    expect(made.typing.get()).toMatchObject({ typed: 'AX', overtaken: 'AB' })
    made.takeOther()
    made.leave()
    await window.settled()
    expect(commits).toEqual(['AB'])
    await window.close()
  })

  it('takes what it has saved itself for its own, also when somebody types on meanwhile', async () => {
    const { window, made, commit } = await givenField('A')
    made.type('AB')
    made.leave()
    made.type('ABC')
    made.follow('AB', commit)
    await window.settled()
    expect(made.typing.get()).toMatchObject({ typed: 'ABC', overtaken: null })
    await window.close()
  })

  it('is saved when the window hands over', async () => {
    const { window, made, commits } = await givenField('A')
    made.type('AB')
    expect(await window.drafts.settle()).toBe(true)
    expect(commits).toEqual(['AB'])
    expect(await window.database.drafts.count()).toBe(0)
    await window.close()
  })

  it('is saved when it leaves the screen', async () => {
    const { window, made, commits } = await givenField('A')
    made.type('AB')
    made.unmount()
    expect(commits).toEqual(['AB'])
    await window.close()
  })
})
