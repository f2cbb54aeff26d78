import { useSelector, useToday } from '@renderer/data'
import { sameAs } from '@shared/documents/kept/versions'
import type { DocumentModel } from '@shared/documents/model'
import { numbered } from '@shared/documents/registry/numbered'
import { registryNoFor } from '@shared/documents/registry/registry-series'
import type { State } from '@shared/record/state'
import { useMemo } from 'react'
import { DocumentOnScreen } from './DocumentOnScreen'

const whole = (state: State) => state

/** A paper that can be saved, with the dnr that it has or gets where its kind gets one. */
export function DocumentPreview({ document }: { document: DocumentModel }) {
  const state = useSelector(whole)
  const today = useToday()
  const paper = useMemo(
    () => numbered(document, registryNoFor(state, sameAs(document), today)),
    [document, state, today],
  )
  return <DocumentOnScreen document={paper} />
}
