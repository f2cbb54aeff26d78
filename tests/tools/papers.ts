import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { fileName } from '@shared/documents/file-name'
import { documentKindNames } from '@shared/documents/kind'
import { lookOf } from '@shared/documents/look/look'
import { renderWord } from '@shared/documents/word/render'
import type { IsoDate } from '@shared/calendar/date'
import { everyDocument } from '@tests/world/every-document'
import { sampleWorld } from '@tests/world/sample-world'

/**
 * `npm run tool -- papers FOLDER` writes one Word file of each kind from the sample world, the one that says most, to be
 * turned into pictures and read as a secretary would.
 */
export async function run([folder = 'test-results/papers']: string[]): Promise<void> {
  await mkdir(folder, { recursive: true })
  const world = sampleWorld()
  for (const [kind, models] of everyDocument(world, '2027-02-23' as IsoDate)) {
    const [model] = [...models].sort((a, b) => b.blocks.length - a.blocks.length)
    if (!model) throw new Error(`The sample world makes no ${documentKindNames[kind]}.`)
    const file = path.join(folder, `${documentKindNames[kind]} – ${fileName(model)}`)
    await writeFile(file, await renderWord(model, lookOf(world)))
    console.log(`Wrote ${file}`)
  }
}
