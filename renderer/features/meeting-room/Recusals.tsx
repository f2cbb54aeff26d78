import { useSelector } from '@renderer/data'
import { StandIns } from '@renderer/ui/StandIns'
import { Status } from '@renderer/ui/Status'
import { TextButton } from '@renderer/ui/TextLink'
import { writeOrTell } from '@renderer/ui/write-or-tell'
import type { State } from '@shared/record/state'
import type { AgendaItem } from '@shared/team/meeting'
import { recusedFrom } from '@shared/team/room/recusal'
import { takeBackRecusal } from '@shared/team/room/recusal-verbs'
import { IconDoorExit } from '@tabler/icons-react'
import { useCallback } from 'react'
import classes from './ItemView.module.css'

/** Who is biased on the item and out of the room, and who takes over. Why stands here for nobody to read off a wall. */
export function Recusals({ item }: { item: AgendaItem }) {
  const recused = useSelector(useCallback((state: State) => recusedFrom(state, item), [item]))
  return (
    <div className={classes.facts} role="status">
      {recused.map(({ recusal, person: { staff } }) => (
        <span key={recusal.id}>
          <Status tone="plain" icon={<IconDoorExit size={16} stroke={1.75} aria-hidden />}>
            {staff.name} har anmält jäv och lämnar rummet.
          </Status>{' '}
          <TextButton
            label={`Ta tillbaka jävet för ${staff.name}`}
            onClick={() => void writeOrTell(takeBackRecusal(recusal.id))}
          >
            Ta tillbaka
          </TextButton>
        </span>
      ))}
      <StandIns itemId={item.id} />
    </div>
  )
}
