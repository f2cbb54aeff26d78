import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, it } from 'vitest'
import { saveDocument, type SaveDialogs } from '../../../electron/main/save-document'
import { temporaryFolder } from '../temporary-folder'

const asks = { suggestedName: '2027-03-09 Resursråd – protokoll.docx', bytes: new Uint8Array([80, 75, 3, 4]) }

/** A user who chooses these files one after another, then gives up; what was said to them is kept. */
function user(...choices: string[]): SaveDialogs & { told: string[]; proposed: string[] } {
  const told: string[] = []
  const proposed: string[] = []
  return {
    told,
    proposed,
    chooseFile: (file) => Promise.resolve((proposed.push(file), choices.shift() ?? null)),
    tryAgain: (sentence) => Promise.resolve((told.push(sentence), choices.length > 0)),
  }
}

it('writes the bytes where the user says, over what was there, and leaves nothing else', async () => {
  const folder = await temporaryFolder()
  const file = path.join(folder, 'protokoll.docx')
  await writeFile(file, 'gammalt och längre')
  expect(await saveDocument(asks, folder, user(file))).toEqual({ outcome: 'saved' })
  expect([...(await readFile(file))]).toEqual([80, 75, 3, 4])
  expect(await readdir(folder)).toEqual(['protokoll.docx'])
})

it('proposes the name in the documents folder, and adds the kind when it was left out', async () => {
  const folder = await temporaryFolder()
  const someone = user(path.join(folder, 'protokoll'))
  await saveDocument(asks, folder, someone)
  expect(someone.proposed).toEqual([path.join(folder, asks.suggestedName)])
  expect(await readdir(folder)).toEqual(['protokoll.docx'])
})

it('writes nothing when the user thinks better of it', async () => {
  const folder = await temporaryFolder()
  expect(await saveDocument(asks, folder, user())).toEqual({ outcome: 'cancelled' })
  expect(await readdir(folder)).toEqual([])
})

it('says so in a sentence when the file cannot be written, keeps what was there, and lets the user choose again', async () => {
  const folder = await temporaryFolder()
  const taken = path.join(folder, 'mapp.docx')
  await mkdir(path.join(taken, 'innehåll'), { recursive: true })
  const someone = user(taken, path.join(folder, 'annan.docx'))
  expect(await saveDocument(asks, folder, someone)).toEqual({ outcome: 'saved' })
  expect(someone.told).toEqual([expect.stringContaining('Dokumentet finns kvar i Rådrum.')])
  expect((await readdir(folder)).sort()).toEqual(['annan.docx', 'mapp.docx'])
})
