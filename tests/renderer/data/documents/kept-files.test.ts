import 'fake-indexeddb/auto'
import { readKeptFile } from '@renderer/data/documents/kept-files'
import { doneForGood } from '@shared/record/change'
import { rowsOf } from '@shared/record/state'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { freshName, openWindow, type Window } from '../window'
import { aDocument, aModel, keepOne, someBytes } from './kept'

afterEach(() => {
  vi.restoreAllMocks()
})

const documentsOf = ({ records }: Window) => rowsOf(records.state.get(), 'documents')

describe('a kept file', () => {
  it('is the same bytes and says the same, after a restart too', async () => {
    const name = freshName()
    let window = await openWindow(name)
    await window.write(keepOne())
    await window.close()
    window = await openWindow(name)
    const [row] = documentsOf(window)
    expect(await readKeptFile(window.records, row!.id)).toEqual({
      documentId: row!.id,
      model: aModel(),
      bytes: someBytes(),
    })
    await window.close()
  })

  it('stands nowhere in clear', async () => {
    const window = await openWindow(freshName())
    await window.write(keepOne(aDocument('Punkten om skolan')))
    const [stored] = await window.database.documentFiles.toArray()
    expect(Object.keys(stored!).toSorted()).toEqual(['ct', 'cv', 'id', 'iv'])
    expect(new TextDecoder('latin1').decode(stored!.ct)).not.toContain('skolan')
    const rows = await window.database.rows('documents').toArray()
    expect(JSON.stringify(rows)).not.toContain('Haninge')
    await window.close()
  })

  it('is written with its row or not at all', async () => {
    const window = await openWindow(freshName())
    vi.spyOn(window.database.history, 'add').mockImplementationOnce(() => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    expect((await window.write(keepOne())).ok).toBe(false)
    expect(documentsOf(window)).toEqual([])
    expect(await window.database.documentFiles.count()).toBe(0)
    await window.close()
  })

  it('goes with a purge that names it, and no other does', async () => {
    const window = await openWindow(freshName())
    await window.write(keepOne())
    await window.write(keepOne(aDocument('En andra version', someBytes(9))))
    const [second, first] = documentsOf(window).toSorted((a, b) => b.version - a.version)
    await window.write(() =>
      doneForGood('gallrade', [], { rows: [], isInDraft: () => false, documentIds: [first!.id] }),
    )
    expect(await readKeptFile(window.records, first!.id)).toBeUndefined()
    expect((await readKeptFile(window.records, second!.id))?.bytes).toEqual(someBytes(9))
    await window.close()
  })
})
