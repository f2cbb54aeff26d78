import { mkdir, readdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, it } from 'vitest'
import { documentFolder } from '../../../electron/main/document-folder'
import { temporaryFolder } from '../temporary-folder'

const asks = { suggestedName: 'kallelse.docx', bytes: new Uint8Array([80, 75]) }

it('says where a document could not be saved, and leaves no half of it', async () => {
  const folder = await temporaryFolder()
  const gone = path.join(folder, 'borta')
  const handlers = documentFolder(() => Promise.resolve(gone))
  await handlers.pickDocumentFolder!({})
  expect(await handlers.saveInFolder!(asks)).toEqual({ outcome: 'failed', name: 'kallelse.docx' })
  await mkdir(gone)
  expect(await handlers.saveInFolder!(asks)).toEqual({ outcome: 'saved', name: 'kallelse.docx' })
})

it('leaves a folder that has the name alone, and keeps the one that was picked when the next question is cancelled', async () => {
  const folder = await temporaryFolder()
  await mkdir(path.join(folder, 'kallelse.docx'))
  await writeFile(path.join(folder, 'kallelse (2).docx'), 'annat')
  const answers: (string | null)[] = [folder, null]
  const handlers = documentFolder(() => Promise.resolve(answers.shift() ?? null))
  expect(await handlers.pickDocumentFolder!({})).toEqual({ outcome: 'picked' })
  expect(await handlers.pickDocumentFolder!({})).toEqual({ outcome: 'cancelled' })
  expect(await handlers.saveInFolder!(asks)).toEqual({ outcome: 'saved', name: 'kallelse (3).docx' })
  expect((await readdir(folder)).sort()).toEqual(['kallelse (2).docx', 'kallelse (3).docx', 'kallelse.docx'])
})
