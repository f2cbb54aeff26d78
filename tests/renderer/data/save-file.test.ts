import 'fake-indexeddb/auto'
import { openLogEntries } from '@renderer/data/log'
import { saveHandoverFile } from '@renderer/data/handover/save-handover'
import { saveFile } from '@renderer/data/save-file'
import { createStore } from '@renderer/data/store'
import { alone, type Hold, type WritingRight } from '@renderer/data/writing-right'
import { HostError } from '@renderer/host/host-error'
import type { Answers } from '@shared/host'
import { finishDocument } from '@shared/documents/finish-document'
import type { Id } from '@shared/record/id'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { addParty, freshName, openWindow, until, type Window } from './window'

afterEach(() => {
  vi.restoreAllMocks()
})

const person = { table: 'persons', id: '01990000-0000-7000-8000-0000000000a1' as Id } as const
const document = {
  suggestedName: '2027-02-23 Resursråd Haninge – protokoll.docx',
  bytes: new Uint8Array([80, 75]),
  records: [person],
  done: finishDocument('sparade protokollet som Word'),
}

type Outcome = Answers<'saveDocument'>['outcome']

/** A shell that answers in one way, or not at all, and remembers what it was handed. */
function aShell(answer: Outcome | HostError) {
  const files: string[] = []
  return {
    files,
    describe: () => Promise.resolve({ version: '1' } as Answers<'describe'>),
    saveDocument: ({ suggestedName }: { suggestedName: string }) => {
      files.push(suggestedName)
      return answer instanceof HostError ? Promise.reject(answer) : Promise.resolve({ outcome: answer })
    },
  }
}

/** What the log says, in the order of its ids. */
async function logOf({ database, records }: Window) {
  const entries = await openLogEntries(records.key, await database.log.toArray())
  return entries.map((entry) => entry.act)
}

const onlyShows = (): Promise<WritingRight> => Promise.resolve({ ...alone, hold: createStore<Hold>('elsewhere') })

function diskIsFullOnce(window: Window): void {
  vi.spyOn(window.database.history, 'add').mockImplementationOnce(() => {
    throw new DOMException('full', 'QuotaExceededError')
  })
}

describe('a document that is saved', () => {
  it.each(['saved', 'handedOver'] as const)('%s: nothing before it is undone, and the log tells', async (outcome) => {
    const window = await openWindow(freshName())
    await window.write(addParty('Haninge kommun'))
    expect(await saveFile({ host: aShell(outcome), opened: window }, document)).toEqual({ outcome })
    const undone = await window.undoing.undo()
    expect(undone.ok || undone.problems[0]!.message).toContain('innan dokumentet blev färdigt')
    expect(window.records.state.get().parties.size).toBe(1)
    expect(await logOf(window)).toEqual(['exported'])
    await window.write(addParty('Region Stockholm'))
    expect(await window.undoing.undo()).toMatchObject({ ok: true })
    await window.close()
  })

  it('tells whoever shows what can be undone, in another window too', async () => {
    const name = freshName()
    const [window, other] = [await openWindow(name), await openWindow(name)]
    await window.write(addParty('Haninge kommun'))
    await until(other, () => other.records.state.get().parties.size === 1)
    const heard = [window, other].map(
      ({ records }) => new Promise<void>((resolve) => records.state.subscribe(() => resolve())),
    )
    await saveFile({ host: aShell('saved'), opened: window }, document)
    await Promise.all(heard)
    expect(await other.undoing.names()).toEqual({ undo: null, redo: null })
    await Promise.all([window.close(), other.close()])
  })
})

describe('a document that is not saved', () => {
  it.each([
    ['cancelled', 'cancelled', { outcome: 'cancelled' }],
    ['no answer', new HostError('unreachable'), { outcome: 'refused', problem: new HostError('unreachable').message }],
  ] as const)('%s: leaves no barrier and no entry', async (_, answer, told) => {
    const window = await openWindow(freshName())
    await window.write(addParty('Haninge kommun'))
    expect(await saveFile({ host: aShell(answer), opened: window }, document)).toEqual(told)
    expect(await logOf(window)).toEqual([])
    expect(await window.undoing.undo()).toMatchObject({ ok: true })
    await window.close()
  })

  it('is not even made a file of where this window only shows', async () => {
    const window = await openWindow(freshName(), onlyShows)
    const host = aShell('saved')
    const told = await saveFile({ host, opened: window }, document)
    expect(told).toMatchObject({ outcome: 'refused', problem: expect.stringContaining('Ta över') as string })
    expect(host.files).toEqual([])
    await window.close()
  })
})

it('a document whose barrier the disk refused says so, and the log tells all the same', async () => {
  const window = await openWindow(freshName())
  await window.write(addParty('Haninge kommun'))
  diskIsFullOnce(window)
  expect(await saveFile({ host: aShell('saved'), opened: window }, document)).toEqual({ outcome: 'unnoted' })
  expect(await logOf(window)).toEqual(['exported'])
  await window.close()
})

describe('a hand-over', () => {
  const givenTeam = async (window: Window) => {
    const { sampleWorld } = await import('@tests/world/sample-world')
    const team = [...sampleWorld().teams.values()][0]!
    await window.write(() => ({
      ok: true,
      change: { name: 'lade till ett team', puts: [{ table: 'teams', row: { ...team, rev: 0 } }] },
    }))
    return { table: 'teams', id: team.id } as const
  }

  it('never leaves without its barrier: a window that only shows saves none', async () => {
    const name = freshName()
    const writing = await openWindow(name)
    const thing = await givenTeam(writing)
    const showing = await openWindow(name, onlyShows)
    const host = aShell('saved')
    const opened = { ...showing, profile: 'real' as const }
    expect(await saveHandoverFile({ host, opened }, thing, false)).toMatchObject({ outcome: 'refused' })
    expect(host.files).toEqual([])
    await Promise.all([writing.close(), showing.close()])
  })

  it('whose barrier the disk refused has no code, so nobody opens it', async () => {
    const window = await openWindow(freshName())
    const thing = await givenTeam(window)
    const opened = { ...window, profile: 'real' as const }
    diskIsFullOnce(window)
    expect(await saveHandoverFile({ host: aShell('saved'), opened }, thing, false)).toEqual({ outcome: 'unnoted' })
    const saved = await saveHandoverFile({ host: aShell('saved'), opened }, thing, false)
    expect(saved).toMatchObject({ outcome: 'saved', code: expect.stringMatching(/^[0-9A-Z]{16}$/) as string })
    expect(await window.undoing.undo()).toMatchObject({ ok: false })
    await window.close()
  })
})
