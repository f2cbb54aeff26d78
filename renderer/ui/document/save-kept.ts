import { readKeptFile, saveDocumentOf } from '@renderer/data'
import { recordsById } from '@shared/documents/kept/about'
import { saveAgain } from '@shared/documents/kept/keep'
import type { KeptDocument } from '@shared/documents/kept/kept-document'
import type { State } from '@shared/record/state'
import { notifyFailed } from '../notify'
import { tellSaved } from './tell-saved'

const missing = 'Filen finns inte kvar i Rådrum. Inget är ändrat. Skapa dokumentet på nytt från sin sida.'

/** Saves a kept document once more: byte for byte the file that it was. */
export async function saveKept(state: State, { id, fileName, recordIds }: KeptDocument): Promise<void> {
  const file = await readKeptFile(id)
  if (!file) return notifyFailed(missing)
  const records = recordsById(state, recordIds)
  tellSaved(await saveDocumentOf({ suggestedName: fileName, bytes: file.bytes, records, done: saveAgain(id) }))
}
