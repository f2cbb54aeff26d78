import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Database } from '@renderer/data/database'
import { openDatabase } from '@renderer/data/opened'
import { createWritingRights } from '@renderer/data/writing-right'
import type { Outcome } from '@shared/record/change'
import { givenBrowser } from './locks-of-browser'
import { openWindow, freshName, givenParty, lengthenParty, addParty, addPartyOnce, until, type Window } from './window'
import { rowsOf } from '@shared/record/state'
import { sealRow } from '@renderer/data/sealed-row'

const count = (window: Window) => rowsOf(window.records.state.get(), 'parties').length

/**
 * Two windows that both count as the only one, as in a browser without locks, or for a moment when the right is taken from
 * one that hangs: what holds then is the second line, the check of counter and `rev` in each transaction.
 */
async function twoWindows(): Promise<[Window, Window]> {
  const name = freshName()
  return [await openWindow(name), await openWindow(name)]
}

it('shows what another window wrote, without reading the rows that did not move', async () => {
  const [here, there] = await twoWindows()
  const id = await givenParty(here, 'A')
  await until(there, () => count(there) === 1)
  const unmoved = there.records.state.get().parties.get(id)
  await here.write(addParty('B'))
  await until(there, () => count(there) === 2)
  expect(there.records.state.get().parties.get(id)).toBe(unmoved)
  await Promise.all([here.close(), there.close()])
})

it('runs a verb again on what the other window wrote, rows it only read included', async () => {
  const [here, there] = await twoWindows()
  const outcomes = await Promise.all([here.write(addPartyOnce('A')), there.write(addPartyOnce('A'))])
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
  await Promise.all([here.close(), there.close()])
})

it('reads a row again that moved although the counter stands', async () => {
  const window = await openWindow(freshName())
  const id = await givenParty(window, 'A')
  const moved = { ...window.records.state.get().parties.get(id)!, name: 'AB', rev: 2 }
  await window.database.rows('parties').put(await sealRow(window.records.key, 'parties', moved))
  await window.write(lengthenParty(id, 'C'))
  expect(window.records.state.get().parties.get(id)).toMatchObject({ name: 'ABC', rev: 3 })
  await window.close()
})

it('reads everything again when the history does not tell the whole way', async () => {
  const [here, there] = await twoWindows()
  await here.database.transaction('rw', ['meta', 'history', 'parties'], async () => {
    const progress = (await here.database.progress())!
    await here.database.meta.put({ ...progress, commits: 7 })
  })
  await until(there, () => there.records.progress.commits === 7)
  expect((await there.write(addParty('A'))).ok).toBe(true)
  expect((await here.database.progress())?.commits).toBe(8)
  await Promise.all([here.close(), there.close()])
})

it('loses no update, however the writes of two windows interleave', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.record({ window: fc.nat(1), party: fc.nat(1), waits: fc.boolean() }), { maxLength: 14 }),
      async (presses) => {
        const windows = await twoWindows()
        const ids = [await givenParty(windows[0], ''), await givenParty(windows[1], '')]
        await Promise.all(windows.map((window) => until(window, () => count(window) === 2)))
        const written: Promise<unknown>[] = []
        for (const [place, { window, party, waits }] of presses.entries()) {
          const writing = windows[window]!.write(lengthenParty(ids[party]!, `${place},`))
          written.push(writing)
          if (waits) await writing
        }
        expect(await Promise.all(written)).toSatisfy((outcomes: { ok: boolean }[]) => outcomes.every(({ ok }) => ok))
        await Promise.all(
          windows.map((window) => until(window, () => window.records.progress.commits === presses.length + 2)),
        )
        for (const window of windows) {
          for (const [party, id] of ids.entries()) {
            const asked = presses.flatMap((press, place) => (press.party === party ? [`${place}`] : []))
            const name = window.records.state.get().parties.get(id)?.name ?? ''
            expect(name.split(',').filter(Boolean).sort()).toEqual(asked.sort())
          }
        }
        await Promise.all(windows.map((window) => window.close()))
      },
    ),
    { numRuns: 40, seed: 20270222 },
  )
}, 20_000)

describe('one writer', () => {
  /** Windows of one browser: the first writes, the others only show. */
  async function givenWriterAndReader() {
    const name = freshName()
    const browser = givenBrowser()
    const open = () => {
      const rights = createWritingRights(browser.window())
      return openWindow(name, rights.of)
    }
    return [await open(), await open()] as const
  }
  const problemsOf = (outcome: Outcome) => (outcome.ok ? [] : outcome.problems.map(({ message }) => message))

  it('refuses in the window that only shows, with a sentence that says what to do, and follows the other one', async () => {
    const [writer, reader] = await givenWriterAndReader()
    const outcome = await reader.write(addParty('B'))
    expect(problemsOf(outcome)).toEqual([expect.stringContaining('Tryck på Ta över')])
    await writer.write(addParty('A'))
    await until(reader, () => count(reader) === 1)
    expect(reader.saves.store.get().state).toBe('saved')
    expect((await reader.undoing.undo()).ok).toBe(false)
    await Promise.all([writer.close(), reader.close()])
  })

  it('hands over with all that was written and typed, and then refuses where it wrote before', async () => {
    const [before, after] = await givenWriterAndReader()
    const asked = [before.write(addParty('A')), before.write(addParty('B'))]
    before.drafts.keep('note:1', 'Hon vill')
    await after.right.takeOver()
    expect(await Promise.all(asked)).toMatchObject([{ ok: true }, { ok: true }])
    // Nothing waits for a live query: the new writer has read all before it may write.
    expect(count(after)).toBe(2)
    expect(after.drafts.read('note:1')).toBe('Hon vill')
    expect((await after.write(addParty('C'))).ok).toBe(true)
    expect((await before.write(addParty('D'))).ok).toBe(false)
    await Promise.all([before.close(), after.close()])
  })

  it('keeps the typing of the window that only shows off the disk, and on the screen', async () => {
    const [writer, reader] = await givenWriterAndReader()
    writer.drafts.keep('note:1', 'Hon vill')
    await writer.drafts.flush()
    reader.drafts.keep('note:1', 'Nej')
    expect(await reader.drafts.flush()).toBe(false)
    reader.drafts.drop('note:1')
    await reader.settled()
    expect(await writer.database.drafts.count()).toBe(1)
    const next = await openWindow(writer.database.name)
    expect(next.drafts.read('note:1')).toBe('Hon vill')
    await Promise.all([writer.close(), reader.close(), next.close()])
  })

  it('keeps both where both have typed: one stands on the screen and the other beside it, also after a crash', async () => {
    const [before, after] = await givenWriterAndReader()
    before.drafts.keep('note:1', 'Hon vill')
    after.drafts.keep('note:1', 'Han vill')
    await after.right.takeOver()
    await after.drafts.flush()
    expect([after.drafts.read('note:1'), after.drafts.other('note:1')]).toEqual(['Han vill', 'Hon vill'])
    after.database.close({ disableAutoOpen: true })
    const next = await openWindow(after.database.name)
    expect(next.drafts.takeOther('note:1')).toBe('Hon vill')
    expect(next.drafts.other('note:1')).toBe('Han vill')
    await Promise.all([before.close(), next.close()])
  })

  it('offers the other one again when what it lay beside is saved', async () => {
    const [before, after] = await givenWriterAndReader()
    before.drafts.keep('note:1', 'Hon vill')
    after.drafts.keep('note:1', 'Han vill')
    await after.right.takeOver()
    await after.write(addParty('A'), { clears: ['note:1'] })
    expect([after.drafts.read('note:1'), after.drafts.other('note:1')]).toEqual(['Hon vill', undefined])
    await Promise.all([before.close(), after.close()])
  })

  it('never types over, gives up or saves away what it has taken over and not shown', async () => {
    const [before, after] = await givenWriterAndReader()
    for (const key of ['typed over', 'given up', 'saved']) before.drafts.keep(key, 'Hon vill')
    await after.right.takeOver()
    after.drafts.keep('typed over', 'Han')
    after.drafts.drop('given up')
    await after.write(addParty('A'), { clears: ['saved'] })
    await after.drafts.flush()
    after.database.close({ disableAutoOpen: true })
    const next = await openWindow(after.database.name)
    expect(next.drafts.other('typed over')).toBe('Hon vill')
    expect(next.drafts.read('given up')).toBe('Hon vill')
    expect(next.drafts.read('saved')).toBe('Hon vill')
    await Promise.all([before.close(), next.close()])
  })

  it('is not held by a window whose data is locked', async () => {
    const name = freshName()
    const browser = givenBrowser()
    await (await openWindow(name)).close()
    const locked = openDatabase(new Database(name), {
      keepCanary: () => undefined,
      onTaken: () => undefined,
      keyOf: () => Promise.reject(new Error('Nobody has typed the passphrase')),
      rightTo: createWritingRights(browser.window()).of,
    })
    await expect(locked).rejects.toThrow('passphrase')
    const writer = await openWindow(name, createWritingRights(browser.window()).of)
    expect(writer.right.hold.get()).toBe('mine')
    await writer.close()
  })
})

it('lets go of the database when a newer program needs it, and writes nothing more', async () => {
  const name = freshName()
  const old = await openWindow(name)
  await old.write(addParty('A'))
  const newer = indexedDB.open(name, 1000)
  await new Promise((resolve) => (newer.onsuccess = resolve))
  expect(old.taken()).toBe(true)
  expect((await old.write(addParty('B'))).ok).toBe(false)
  const asked = newer.result.transaction('parties').objectStore('parties').count()
  await new Promise((resolve) => (asked.onsuccess = resolve))
  expect(asked.result).toBe(1)
  newer.result.close()
})
