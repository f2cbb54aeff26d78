import 'fake-indexeddb/auto'
import { openLogEntries } from '@renderer/data/log'
import { hashOf } from '@renderer/data/documents/kept-files'
import { saveAsZip, saveInFolder, type OneOfMany } from '@renderer/data/together/save-together'
import type { Answers, Asks } from '@shared/host'
import { itemSummons } from '@shared/documents/item-summons'
import { rowsOf } from '@shared/record/state'
import { unzip } from '@tests/tools/unzip'
import { sampleWorld } from '@tests/world/sample-world'
import { expect, it } from 'vitest'
import { addParty, freshName, openWindow } from './window'

const world = sampleWorld()
const item = rowsOf(world, 'agendaItems').find(({ caseId }) => caseId !== null)!
const model = itemSummons(world, item.id, { whom: 'person', to: '', message: '' })!
const bytes = (text: string) => new TextEncoder().encode(text)

function file(number: number): OneOfMany {
  const content = bytes(`fil ${number}`)
  const records = [{ table: 'cases', id: item.caseId! }] as const
  return {
    label: `HAN-${number}`,
    name: 'kallelse.docx',
    document: { model, records, bytes: content, sha256: hashOf(content) },
  }
}

async function* three(signal?: AbortController) {
  for (const number of [1, 2, 3]) {
    await Promise.resolve()
    if (signal?.signal.aborted === true) return
    yield file(number)
    if (number === 2) signal?.abort()
  }
}

/** A shell with a folder that takes what it is told to take. */
function aShell(answers: Answers<'saveInFolder'>['outcome'][] = []) {
  const saved: Asks<'saveDocument'>[] = []
  return {
    saved,
    saveDocument: (asks: Asks<'saveDocument'>) => {
      saved.push(asks)
      return Promise.resolve({ outcome: 'handedOver' } as const)
    },
    saveInFolder: (asks: Asks<'saveInFolder'>) => {
      const outcome = answers.shift() ?? 'saved'
      if (outcome === 'saved') saved.push(asks)
      return Promise.resolve({ outcome, name: asks.suggestedName })
    },
  }
}

async function exportsOf({ database, records }: Awaited<ReturnType<typeof openWindow>>): Promise<number> {
  const entries = await openLogEntries(records.key, await database.log.toArray())
  return entries.filter(({ act }) => act === 'exported').length
}

const many = { did: 'sparade kallelserna som Word', signal: new AbortController().signal }

it('several files are one zip, those of one name with a number, and nothing before it is undone', async () => {
  const window = await openWindow(freshName())
  await window.write(addParty('Haninge kommun'))
  const host = aShell()
  const saved = await saveAsZip({ host, opened: window }, { ...many, files: three() }, 'kallelserna.zip')
  expect(saved).toEqual({
    outcome: 'handedOver',
    written: ['kallelse.docx', 'kallelse (2).docx', 'kallelse (3).docx'],
    left: [],
  })
  expect([...unzip(host.saved[0]!.bytes)]).toEqual([
    ['kallelse.docx', 'fil 1'],
    ['kallelse (2).docx', 'fil 2'],
    ['kallelse (3).docx', 'fil 3'],
  ])
  // The register knows each file by the name that it has.
  expect(rowsOf(window.records.state.get(), 'documents').map(({ fileName }) => fileName)).toEqual([
    'kallelse.docx',
    'kallelse (2).docx',
    'kallelse (3).docx',
  ])
  expect((await window.undoing.undo()).ok).toBe(false)
  expect(await exportsOf(window)).toBeGreaterThan(0)
  await window.close()
})

it('a zip that is called off leaves nothing, in no folder and no log', async () => {
  const window = await openWindow(freshName())
  const host = aShell()
  const calledOff = new AbortController()
  const files = three(calledOff)
  expect(await saveAsZip({ host, opened: window }, { ...many, signal: calledOff.signal, files }, 'a.zip')).toEqual({
    outcome: 'cancelled',
  })
  expect(host.saved).toEqual([])
  expect(await exportsOf(window)).toBe(0)
  await window.close()
})

it.each([
  ['full', 'Disken är full.'],
  ['denied', 'Mappen går inte att skriva i.'],
  ['failed', 'Filen gick inte att skriva. Den kan vara öppen i ett annat program.'],
] as const)('one that a folder does not take (%s) is told of, and the others are saved', async (outcome, why) => {
  const window = await openWindow(freshName())
  const host = aShell(['saved', outcome, 'saved'])
  expect(await saveInFolder({ host, opened: window }, { ...many, files: three() })).toEqual({
    outcome: 'saved',
    written: ['kallelse.docx', 'kallelse.docx'],
    left: [{ label: 'HAN-2', why }],
  })
  expect(host.saved.map((asks) => new TextDecoder().decode(asks.bytes))).toEqual(['fil 1', 'fil 3'])
  expect(await exportsOf(window)).toBeGreaterThan(0)
  await window.close()
})

it('called off half-way, what is in the folder stays and is noted', async () => {
  const window = await openWindow(freshName())
  const host = aShell()
  const calledOff = new AbortController()
  const saved = await saveInFolder(
    { host, opened: window },
    { ...many, signal: calledOff.signal, files: three(calledOff) },
  )
  expect(saved).toMatchObject({ outcome: 'saved', written: ['kallelse.docx', 'kallelse.docx'], left: [] })
  expect(await window.database.table('documents').count()).toBeGreaterThan(0)
  await window.close()
})
