import 'fake-indexeddb/auto'
import { readHistoryOf } from '@renderer/data/history-reading'
import { seal } from '@renderer/data/seal'
import { putDeleted, refused, type Outcome, type Verb } from '@shared/record/change'
import type { Id } from '@shared/record/id'
import { rowOf, rowsOf } from '@shared/record/state'
import { lineSentence } from '@shared/record/undo'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { oldTeam } from './content/old-team-rows'
import { drawnPresses, undoesInReverse } from './undo-in-reverse'
import { addParty, freshName, givenParty, lengthenParty, openWindow, until, type Window } from './window'

const names = (window: Window) => rowsOf(window.records.state.get(), 'parties').map(({ name }) => name)
const sentence = (outcome: Outcome) => (outcome.ok ? 'done' : outcome.problems.map(({ message }) => message).join(' '))

function deleteParty(id: Id): Verb {
  return (state, circumstances) => {
    const party = rowOf(state, 'parties', id)
    if (!party) return refused({ message: 'Parten finns inte.' })
    return { ok: true, change: { name: 'tog bort parten', puts: [putDeleted('parties', party, circumstances)] } }
  }
}

/** Leaves the house: nothing before it can be undone. */
const exportAll: Verb = () => ({ ok: true, change: { name: 'exporterade allt', puts: [], barrier: 'export' } })

describe('undo', () => {
  it('brings back what was deleted, and redo deletes it again, each as a line of the history', async () => {
    const window = await openWindow(freshName())
    const id = await givenParty(window, 'Haninge')
    await window.write(deleteParty(id))
    expect(await window.undoing.names()).toEqual({ undo: 'tog bort parten', redo: null })

    const undone = await window.undoing.undo()
    expect(undone).toMatchObject({
      ok: true,
      change: { name: 'tog bort parten', takesBack: { commit: 2, act: 'undo' } },
    })
    expect(names(window)).toEqual(['Haninge'])
    expect(await window.undoing.names()).toEqual({ undo: 'lade till en part', redo: 'tog bort parten' })

    await window.undoing.redo()
    expect(names(window)).toEqual([])
    const history = await readHistoryOf(window.records, new Set([id]))
    expect(history.map(({ line, stands }) => [lineSentence(line), stands])).toEqual([
      ['Gjorde om: tog bort parten', true],
      ['Ångrade: tog bort parten', false],
      ['Tog bort parten', false],
      ['Lade till en part', true],
    ])
    await window.close()
  })

  it('works after a restart, from what the disk has', async () => {
    const name = freshName()
    const first = await openWindow(name)
    const id = await givenParty(first, 'A')
    await first.write(lengthenParty(id, 'B'))
    await first.write(deleteParty(id))
    await first.undoing.undo()
    await first.close()

    const second = await openWindow(name)
    expect(names(second)).toEqual(['AB'])
    await second.undoing.undo()
    expect(names(second)).toEqual(['A'])
    await second.close()

    const third = await openWindow(name)
    await third.undoing.redo()
    await third.undoing.redo()
    expect(names(third)).toEqual([])
    expect(sentence(await third.undoing.redo())).toBe('Det finns inget att göra om.')
    await third.close()
  })

  it('takes back what waits to be written when the key is pressed, and one change a press', async () => {
    const window = await openWindow(freshName())
    const id = await givenParty(window, '')
    void window.write(lengthenParty(id, 'A'))
    void window.write(lengthenParty(id, 'B'))
    const outcomes = await Promise.all([window.undoing.undo(), window.undoing.undo()])
    expect(outcomes.map(sentence)).toEqual(['done', 'done'])
    expect(names(window)).toEqual([''])
    await window.close()
  })

  it('says so when there is nothing left', async () => {
    const window = await openWindow(freshName())
    expect(sentence(await window.undoing.undo())).toBe('Det finns inget att ångra.')
    await window.write(addParty('A'))
    await window.undoing.undo()
    expect(sentence(await window.undoing.undo())).toBe('Det finns inget att ångra.')
    await window.close()
  })

  it('takes back another window’s change, and two windows take back one each', async () => {
    const name = freshName()
    const [here, there] = [await openWindow(name), await openWindow(name)]
    const id = await givenParty(here, 'A')
    await there.settled()
    expect(sentence(await there.undoing.undo())).toBe('done')
    expect(names(there)).toEqual([])
    await there.undoing.redo()

    await here.settled()
    await until(here, () => here.records.progress.commits === 3)
    await here.write(lengthenParty(id, 'B'))
    await here.write(lengthenParty(id, 'C'))
    const outcomes = await Promise.all([here.undoing.undo(), there.undoing.undo()])
    expect(outcomes.map(sentence)).toEqual(['done', 'done'])
    await Promise.all([here, there].map((window) => until(window, () => window.records.progress.commits === 7)))
    expect([names(here), names(there)]).toEqual([['A'], ['A']])
    await Promise.all([here.close(), there.close()])
  })

  it('explains why an older change cannot be taken back by itself, and changes nothing', async () => {
    const window = await openWindow(freshName())
    const id = await givenParty(window, 'A')
    await window.write(lengthenParty(id, 'B'))
    expect(sentence(await window.undoing.takeBack(1))).toMatch(
      /^Det går inte att ångra ”lade till en part”, för en senare ändring bygger på den: ”ändrade en part”, /,
    )
    expect(window.records.progress.commits).toBe(2)
    await window.undoing.takeBack(2)
    expect(sentence(await window.undoing.takeBack(2))).toBe(
      'Ändringen är redan ångrad eller går inte längre att ångra.',
    )
    expect(sentence(await window.undoing.takeBack(1))).toBe('done')
    expect(names(window)).toEqual([])
    await window.close()
  })

  it('never goes past an export, which is a line although no row moved', async () => {
    const window = await openWindow(freshName())
    await window.write(addParty('A'))
    await window.write(exportAll)
    expect(await window.undoing.names()).toEqual({ undo: null, redo: null })
    expect(sentence(await window.undoing.undo())).toMatch(
      /^Det som gjordes före den senaste exporten går inte att ångra/,
    )
    expect(sentence(await window.undoing.takeBack(1))).toMatch(/går inte längre att ångra/)
    await window.write(addParty('B'))
    expect(sentence(await window.undoing.undo())).toBe('done')
    expect(names(window)).toEqual(['A'])
    await window.close()
  })

  it('keeps which line was taken back in clear, and nothing else of it', async () => {
    const window = await openWindow(freshName())
    await window.write(addParty('Haninge kommun'))
    await window.undoing.undo()
    const [, line] = await window.database.history.orderBy('commit').toArray()
    expect(line).toMatchObject({ commit: 2, takesBack: { commit: 1, act: 'undo' } })
    expect(Object.keys(line!).sort()).toEqual(['at', 'commit', 'ct', 'cv', 'id', 'iv', 'takesBack', 'touched'])
    await window.close()
  })

  it('says so when the history cannot be read, and changes nothing', async () => {
    const window = await openWindow(freshName())
    await window.write(addParty('A'))
    await window.database.history.toCollection().modify((line) => {
      Object.assign(line, { ct: new ArrayBuffer(40) })
    })
    expect(sentence(await window.undoing.undo())).toMatch(/^Historiken gick inte att läsa/)
    expect(names(window)).toEqual(['A'])
    await window.close()
  })

  it('takes back a change that an older program wrote, with the row lifted', async () => {
    const name = freshName()
    const first = await openWindow(name)
    const { key } = first.records
    const changed = { ...oldTeam, rev: 2, place: 'Sal 2' }
    const at = oldTeam.updatedAt
    const touched = [{ table: 'teams' as const, id: oldTeam.id }]
    const content = { name: 'ändrade teamet', rows: [{ table: 'teams', cv: 1, before: oldTeam, after: changed }] }
    const line = { id: oldTeam.id, commit: 1, at, touched }
    const sealedLine = await seal(key, { table: 'history', id: line.id }, 1, content)
    const sealedRow = await seal(key, { table: 'teams', id: oldTeam.id }, 1, changed)
    await first.database.history.add({ ...line, ...sealedLine })
    await first.database.rows('teams').add({ id: oldTeam.id, rev: 2, updatedAt: at, ...sealedRow })
    await first.database.meta.put({ ...first.records.progress, commits: 1 })
    await first.close()

    const second = await openWindow(name)
    expect(sentence(await second.undoing.undo())).toBe('done')
    expect(second.records.state.get().teams.get(oldTeam.id)).toMatchObject({
      place: 'Sal 1',
      hasSignatures: true,
      rev: 3,
    })
    await second.undoing.redo()
    expect(second.records.state.get().teams.get(oldTeam.id)).toMatchObject({ place: 'Sal 2', hasSignatures: true })
    await second.close()
  })
})

it('undoes any sequence of drawn changes in reverse, on a real database with a restart in the middle', async () => {
  await fc.assert(fc.asyncProperty(drawnPresses, undoesInReverse), { numRuns: 5, seed: 20270222 })
}, 30_000)
