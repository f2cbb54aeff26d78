import { Status, type StatusTone } from '@renderer/ui/Status'
import type { DocumentState, KeptDocument } from '@shared/documents/kept/kept-document'
import { documentStateNames } from '@shared/documents/kept/names'
import { IconWorld } from '@tabler/icons-react'

const tones: Record<DocumentState, StatusTone> = { made: 'plain', draft: 'waiting', finished: 'ok', adjusted: 'ok' }

/** The state of a version, by icon and word. */
export function DocumentStatus({ document: { state, isForPublication } }: { document: KeptDocument }) {
  if (isForPublication) {
    return (
      <Status tone="plain" icon={<IconWorld size={16} stroke={1.75} aria-hidden />}>
        För publicering
      </Status>
    )
  }
  return <Status tone={tones[state]}>{documentStateNames[state]}</Status>
}
