import { hashOf, today, useSelector, write } from '@renderer/data'
import { useWordFile } from '@renderer/ui/document/use-word-file'
import { notifyDone, notifyFailed } from '@renderer/ui/notify'
import { finishMinutes } from '@shared/documents/kept/finish'
import { sameAs } from '@shared/documents/kept/versions'
import type { DocumentModel } from '@shared/documents/model'
import { numbered } from '@shared/documents/registry/numbered'
import { registryNoFor } from '@shared/documents/registry/registry-series'
import type { RecordKey } from '@shared/log/log-entry'
import type { Id } from '@shared/record/id'
import type { State } from '@shared/record/state'
import { useRef, useState } from 'react'

interface Minutes {
  readonly model: DocumentModel
  readonly records: readonly RecordKey[]
}

const whole = (state: State) => state

const failed = 'Dokumentet kunde inte skapas. Inget är ändrat. Försök igen. Hjälper inte det, starta om Rådrum.'

/** Färdigställer the minutes of a meeting: makes their file as they are on the screen, and keeps it. */
export function useFinish(meetingId: Id): { readonly finishing: boolean; readonly finish: (minutes: Minutes) => void } {
  const state = useSelector(whole)
  const makeWordFile = useWordFile()
  const busy = useRef(false)
  const [finishing, setFinishing] = useState(false)

  async function finish({ model: draft, records }: Minutes): Promise<void> {
    if (busy.current) return
    busy.current = true
    setFinishing(true)
    try {
      const model = numbered(draft, registryNoFor(state, sameAs(draft), today()))
      const bytes = await makeWordFile(model)
      const outcome = await write(finishMinutes(meetingId, { model, records, bytes, sha256: hashOf(bytes) }))
      if (outcome.ok) notifyDone('Färdigställt. Texten är låst, och filen finns under Dokument.')
      else notifyFailed(outcome.problems.map(({ message }) => message).join(' '))
    } catch {
      notifyFailed(failed)
    } finally {
      busy.current = false
      setFinishing(false)
    }
  }

  return { finishing, finish: (minutes) => void finish(minutes) }
}
