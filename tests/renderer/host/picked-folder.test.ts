import { pickedFolder } from '@renderer/host/picked-folder'
import { expect, it } from 'vitest'
import { aFolder, type DiskFault } from './a-folder'

const bytes = (text: string) => new TextEncoder().encode(text)
const file = (suggestedName: string, text = 'nytt') => ({ suggestedName, bytes: bytes(text) })

/** A window whose user picks this folder. */
async function picked(there: readonly string[] = [], fault?: DiskFault) {
  const { folder, files } = aFolder(there, fault)
  const host = pickedFolder({ showDirectoryPicker: () => Promise.resolve(folder) })
  expect(await host.pick()).toBe('picked')
  return { host, files }
}

it('saves each file whole in the folder that was picked', async () => {
  const { host, files } = await picked()
  expect(await host.save(file('kallelse.docx', 'ett'))).toEqual({ outcome: 'saved', name: 'kallelse.docx' })
  expect(await host.save(file('protokoll.docx', 'två'))).toEqual({ outcome: 'saved', name: 'protokoll.docx' })
  expect([...files]).toEqual([
    ['kallelse.docx', 'ett'],
    ['protokoll.docx', 'två'],
  ])
})

it('numbers doubles, and leaves what was there as it was', async () => {
  const { host, files } = await picked(['kallelse.docx', 'kallelse (2).docx'])
  expect(await host.save(file('kallelse.docx'))).toEqual({ outcome: 'saved', name: 'kallelse (3).docx' })
  expect(await host.save(file('kallelse.docx'))).toEqual({ outcome: 'saved', name: 'kallelse (4).docx' })
  expect(files.get('kallelse.docx')).toBe('som det var')
  expect(files.get('kallelse (2).docx')).toBe('som det var')
})

it.each<[string, DiskFault, string]>([
  ['a write-protected folder', { at: 'create', name: 'NoModificationAllowedError' }, 'denied'],
  ['a leave to write that was taken back', { at: 'create', name: 'NotAllowedError' }, 'denied'],
  ['a disk that is full while it is written', { at: 'write', name: 'QuotaExceededError' }, 'full'],
  ['a disk that is full at the end', { at: 'close', name: 'QuotaExceededError' }, 'full'],
  ['a drive that was pulled out', { at: 'write', name: 'NotReadableError' }, 'failed'],
])('%s is told, and leaves no half file and no change', async (_, fault, outcome) => {
  const { host, files } = await picked(['kallelse.docx'], fault)
  expect(await host.save(file('kallelse.docx'))).toEqual({ outcome, name: 'kallelse (2).docx' })
  expect([...files]).toEqual([['kallelse.docx', 'som det var']])
})

it.each([
  ['closes the question', 'AbortError', 'cancelled'],
  ['is not let at the folder', 'SecurityError', 'unavailable'],
])('saves nothing where the user %s', async (_, name, outcome) => {
  const host = pickedFolder({ showDirectoryPicker: () => Promise.reject(new DOMException('', name)) })
  expect(await host.pick()).toBe(outcome)
  expect(await host.save(file('kallelse.docx'))).toEqual({ outcome: 'denied', name: 'kallelse.docx' })
})

it('says that no folder can be picked where the browser has no question for it', async () => {
  expect(await pickedFolder({}).pick()).toBe('unavailable')
})

it('keeps the folder that was picked when the next question is closed', async () => {
  const { folder, files } = aFolder()
  const answers = [Promise.resolve(folder), Promise.reject(new DOMException('', 'AbortError'))]
  answers[1]!.catch(() => undefined)
  const host = pickedFolder({ showDirectoryPicker: () => answers.shift()! })
  await host.pick()
  expect(await host.pick()).toBe('cancelled')
  expect(await host.save(file('kallelse.docx'))).toMatchObject({ outcome: 'saved' })
  expect([...files.keys()]).toEqual(['kallelse.docx'])
})
