import { useSelector } from '@renderer/data'
import { Status } from '@renderer/ui/Status'
import type { State } from '@shared/record/state'
import type { Case } from '@shared/team/case'
import type { AgendaItem } from '@shared/team/meeting'
import { deidentifiedDoubts } from '@shared/team/room/deidentified-doubts'
import { useCallback } from 'react'

/** Said under what is written of an avidentifierat case, once it is saved, when it may tell who the case is about. */
export function DeidentifiedDoubts({ item, asked }: { item: AgendaItem; asked: Case }) {
  const doubts = useSelector(useCallback((state: State) => deidentifiedDoubts(state, item, asked), [item, asked]))
  return (
    <div role="status">
      {doubts.map((doubt) => (
        <Status key={doubt} tone="need">
          {doubt}
        </Status>
      ))}
    </div>
  )
}
