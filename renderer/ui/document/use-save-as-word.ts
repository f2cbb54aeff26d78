import { makeDocument, saveDocumentOf, type SavedFile } from '@renderer/data'
import { fileName } from '@shared/documents/file-name'
import { keepDocuments } from '@shared/documents/kept/keep'
import type { DocumentModel } from '@shared/documents/model'
import type { RecordKey } from '@shared/log/log-entry'
import { useRef, useState } from 'react'
import { notifyFailed } from '../notify'
import { tellSaved } from './tell-saved'
import { useWordFile, type MakeWordFile } from './use-word-file'

const failed =
  'Word-filen kunde inte skapas. Allt som är skrivet är kvar. Försök igen. Hjälper inte det, starta om Rådrum.'

/** A document on its way to Word. */
export interface WordDocument {
  readonly model: DocumentModel
  /** The records with identity that leave Rådrum in it. */
  readonly records: readonly RecordKey[]
  /** What it is called in a sentence: `protokollet`. */
  readonly called: string
  readonly isForPublication?: boolean
}

/** Saves a document as a Word file and tells how it went. One file at a time: a second press while one is made is ignored. */
export function useSaveAsWord(): { readonly saving: boolean; readonly save: (document: WordDocument) => void } {
  const makeWordFile = useWordFile()
  const busy = useRef(false)
  const [saving, setSaving] = useState(false)

  async function save(document: WordDocument): Promise<void> {
    if (busy.current) return
    busy.current = true
    setSaving(true)
    try {
      tellSaved(await saveAsWord(document, makeWordFile))
    } catch {
      notifyFailed(failed)
    } finally {
      busy.current = false
      setSaving(false)
    }
  }

  return { saving, save: (document) => void save(document) }
}

async function saveAsWord(document: WordDocument, makeWordFile: MakeWordFile): Promise<SavedFile> {
  const { model, records, called, isForPublication = false } = document
  const made = await makeDocument({ model, records, isForPublication }, makeWordFile)
  if (!made.ok) return { outcome: 'refused', problem: made.problem }
  const done = keepDocuments([made.document], `sparade ${called} som Word`)
  return saveDocumentOf({ suggestedName: fileName(model), bytes: made.document.bytes, records, done })
}
