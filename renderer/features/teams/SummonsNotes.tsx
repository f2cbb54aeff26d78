import { Status } from '@renderer/ui/Status'
import type { SummonsNote } from '@shared/team/summons'

/** Who is called to an item, quietly as long as the kallelse tells the right time. */
export function SummonsNotes({ notes }: { notes: readonly SummonsNote[] }) {
  return notes.map(({ id, isMoved, sentence }) =>
    isMoved ? (
      <Status key={id} tone="need">
        {sentence}
      </Status>
    ) : (
      <span key={id}>{sentence}</span>
    ),
  )
}
