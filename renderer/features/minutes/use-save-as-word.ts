import { noteExported } from '@renderer/data'
import { host, HostError } from '@renderer/host'
import { notifyDone, notifyFailed } from '@renderer/ui/notify'
import { fileName } from '@shared/documents/file-name'
import type { DocumentModel } from '@shared/documents/model'
import type { Answers } from '@shared/host'
import type { RecordKey } from '@shared/log/log-entry'
import { useRef, useState } from 'react'

const told: Record<Answers<'saveDocument'>['outcome'], string | undefined> = {
  saved: 'Word-filen är sparad där du valde.',
  handedOver: 'Word-filen är sparad i Hämtade filer.',
  cancelled: undefined,
}

const failed =
  'Word-filen kunde inte skapas. Mötet och allt som är skrivet är kvar. Försök igen. Hjälper inte det, starta om Rådrum.'

/** A document, and the records with identity that leave Rådrum in it. */
export interface Exported {
  readonly model: DocumentModel
  readonly records: readonly RecordKey[]
}

/** Saves a document as a Word file and tells how it went. One file at a time: a second press while one is made is ignored. */
export function useSaveAsWord(): { readonly saving: boolean; readonly save: (exported: Exported) => void } {
  const busy = useRef(false)
  const [saving, setSaving] = useState(false)

  async function save(exported: Exported): Promise<void> {
    if (busy.current) return
    busy.current = true
    setSaving(true)
    try {
      const sentence = await saveAsWord(exported)
      if (sentence !== undefined) notifyDone(sentence)
    } catch (fault) {
      notifyFailed(fault instanceof HostError ? fault.message : failed)
    } finally {
      busy.current = false
      setSaving(false)
    }
  }

  return { saving, save: (exported) => void save(exported) }
}

/** The Word library is fetched when the first file is asked for. */
async function saveAsWord({ model, records }: Exported): Promise<string | undefined> {
  const { renderWord } = await import('@shared/documents/word/render')
  const bytes = await renderWord(model)
  const { outcome } = await host.saveDocument({ suggestedName: fileName(model), bytes })
  if (outcome !== 'cancelled') void noteExported(records)
  return told[outcome]
}
