import 'fake-indexeddb/auto'
import { describe, expect, it, vi } from 'vitest'
import { openHistoryLine } from '@renderer/data/history'
import type { Id } from '@shared/record/id'
import { done, put, putNew, type Verb } from '@shared/record/change'
import { rowsOf } from '@shared/record/state'
import { addParty, addPartyOnce, freshName, givenParty, lengthenParty, openWindow, type Window } from './window'

const names = (window: Window) => rowsOf(window.records.state.get(), 'parties').map(({ name }) => name)
const stored = (window: Window) => window.database.rows('parties').toArray()

describe('a write', () => {
  it('is there when the window is opened again', async () => {
    const name = freshName()
    const first = await openWindow(name)
    await first.write(addParty('Haninge kommun'))
    await first.close()
    const second = await openWindow(name)
    expect(names(second)).toEqual(['Haninge kommun'])
    await second.close()
  })

  it('leaves nothing of what was written in clear', async () => {
    const window = await openWindow(freshName())
    await window.write(addParty('Haninge kommun'))
    const everything = await Promise.all(window.database.tables.map((table) => table.toArray()))
    const text = JSON.stringify(everything, (_, value: unknown) =>
      value instanceof ArrayBuffer || value instanceof Uint8Array
        ? Buffer.from(value as ArrayBuffer).toString('latin1')
        : value,
    )
    expect(text).not.toContain('Haninge')
    expect(text).not.toContain('lade till')
    await window.close()
  })

  it('stamps the revision and the time, and tells the caller', async () => {
    const window = await openWindow(freshName())
    const id = await givenParty(window, 'A')
    await window.write(lengthenParty(id, 'B'))
    const party = window.records.state.get().parties.get(id)!
    expect(party).toMatchObject({ name: 'AB', rev: 2 })
    expect(Date.parse(party.updatedAt)).toBeGreaterThan(Date.parse('2026-01-01'))
    expect((await stored(window))[0]).toMatchObject({ rev: 2, updatedAt: party.updatedAt })
    await window.close()
  })

  it('writes one history line with the row before and after', async () => {
    const window = await openWindow(freshName())
    const id = await givenParty(window, 'A')
    await window.write(lengthenParty(id, 'B'))
    const lines = await window.database.history.orderBy('commit').toArray()
    expect(lines.map(({ commit, touched }) => ({ commit, touched }))).toEqual([
      { commit: 1, touched: [{ table: 'parties', id }] },
      { commit: 2, touched: [{ table: 'parties', id }] },
    ])
    const opened = await openHistoryLine(window.records.key, lines[1]!)
    expect(opened).toMatchObject({ name: 'ändrade en part', rows: [{ before: { name: 'A' }, after: { name: 'AB' } }] })
    await window.close()
  })

  it('lets a canary out that says how far the database has come', async () => {
    const window = await openWindow(freshName())
    await window.write(addParty('A'))
    await window.write(addParty('B'))
    const progress = await window.database.progress()
    expect(window.canaries.map(({ commits }) => commits)).toEqual([0, 1, 2])
    expect(window.canaries.at(-1)).toMatchObject({ databaseId: progress?.databaseId, rows: { parties: 2, cases: 0 } })
    await window.close()
  })

  it('writes nothing when the verb refuses, and says why', async () => {
    const window = await openWindow(freshName())
    const outcome = await window.write(lengthenParty('missing' as Id, 'B'))
    expect(outcome).toEqual({ ok: false, problems: [{ message: 'Parten finns inte.' }] })
    expect(await window.database.history.count()).toBe(0)
    expect(window.saves.store.get().state).toBe('saved')
    await window.close()
  })

  it('runs verbs one after another: pressed twice at once, a verb that says so adds once', async () => {
    const window = await openWindow(freshName())
    const outcomes = await Promise.all([window.write(addPartyOnce('A')), window.write(addPartyOnce('A'))])
    expect(outcomes.map(({ ok }) => ok)).toEqual([true, false])
    expect(names(window)).toEqual(['A'])
    await window.close()
  })

  it('loses no letter of a hundred changes asked for at once', async () => {
    const window = await openWindow(freshName())
    const id = await givenParty(window, '')
    await Promise.all(Array.from({ length: 100 }, () => window.write(lengthenParty(id, 'x'))))
    expect(window.records.state.get().parties.get(id)?.name).toBe('x'.repeat(100))
    await window.close()
  })

  it('says saving while it writes, and saved with the time only when the disk has it', async () => {
    const window = await openWindow(freshName())
    const seen: string[] = []
    window.saves.store.subscribe(() => seen.push(`${window.saves.store.get().state}`))
    const writing = window.write(addParty('A'))
    expect(window.saves.store.get()).toEqual({ state: 'saving', at: null })
    await writing
    expect(seen).toEqual(['saving', 'saved'])
    expect(window.saves.store.get().at).not.toBeNull()
    await window.close()
  })

  it('keeps the objects of rows and tables that it did not touch', async () => {
    const window = await openWindow(freshName())
    const id = await givenParty(window, 'A')
    const before = window.records.state.get()
    await window.write(addParty('B'))
    const after = window.records.state.get()
    expect(after.cases).toBe(before.cases)
    expect(after.parties.get(id)).toBe(before.parties.get(id))
    await window.close()
  })
})

describe('a write that cannot be', () => {
  const failing = (window: Window, error: Error) =>
    vi.spyOn(window.database, 'transaction').mockImplementationOnce(() => Promise.reject(error) as never)

  it.each([
    [new DOMException('Encountered disk full while committing', 'QuotaExceededError'), 'Disken är full.'],
    [new DOMException('IO error: FILE_ERROR_NO_SPACE', 'AbortError'), 'Disken är full.'],
    [new DOMException('The connection is closed', 'InvalidStateError'), 'Rådrum har tappat kontakten med sina data.'],
    [new DOMException('The transaction was aborted', 'AbortError'), 'Datorn avbröt skrivningen.'],
    [new DOMException('Internal error', 'UnknownError'), 'Det gick inte att skriva till disken.'],
  ])('%s: one sentence, nothing half done, and works afterwards', async (error, sentence) => {
    const window = await openWindow(freshName())
    failing(window, error)
    const outcome = await window.write(addParty('A'))
    expect(outcome.ok ? [] : outcome.problems.map(({ message }) => message)).toEqual([
      expect.stringContaining(sentence),
    ])
    expect(outcome.ok ? '' : outcome.problems[0]!.message).toContain('det du skrev finns kvar på skärmen')
    expect(window.saves.store.get().state).toBe('failed')
    expect(names(window)).toEqual([])
    expect((await window.write(addParty('B'))).ok).toBe(true)
    expect(window.saves.store.get().state).toBe('saved')
    expect(names(window)).toEqual(['B'])
    await window.close()
  })

  it('says so when the connection was closed under it', async () => {
    const window = await openWindow(freshName())
    window.database.close({ disableAutoOpen: true })
    const outcome = await window.write(addParty('A'))
    expect(outcome).toMatchObject({
      ok: false,
      problems: [{ message: expect.stringContaining('tappat kontakten') as string }],
    })
  })

  it('leaves the disk as it was when one of its rows does not fit', async () => {
    const window = await openWindow(freshName())
    const report = vi.fn()
    vi.stubGlobal('reportError', report)
    const broken: Verb = (_, around) =>
      done('gjorde fel', [
        putNew('parties', { name: 'A', shortName: 'A', kind: 'af' }, around),
        putNew('parties', { name: 'B', shortName: 'B', kind: 'nobody' as 'af' }, around),
      ])
    const outcome = await window.write(broken)
    expect(outcome).toMatchObject({
      ok: false,
      problems: [{ message: expect.stringContaining('Ett fel i Rådrum') as string }],
    })
    expect(report).toHaveBeenCalledOnce()
    expect(await stored(window)).toEqual([])
    vi.unstubAllGlobals()
    await window.close()
  })

  it('never overwrites with a row that was handed to the verb before somebody else changed it', async () => {
    const window = await openWindow(freshName())
    const id = await givenParty(window, 'A')
    const old = window.records.state.get().parties.get(id)!
    await window.write(lengthenParty(id, 'B'))
    const outcome = await window.write(() => done('ändrade', [put('parties', { ...old, name: 'C' })]))
    expect(outcome).toMatchObject({
      ok: false,
      problems: [{ message: expect.stringContaining('har ändrats sedan du öppnade den') as string }],
    })
    expect(names(window)).toEqual(['AB'])
    await window.close()
  })
})
