import { KeyHints } from '@renderer/ui/KeyHints'
import type { Id } from '@shared/record/id'
import type { NumberedItem } from '@shared/team/agenda'
import type { Meeting } from '@shared/team/meeting'
import { roomPhase } from '@shared/team/room/open-close'
import { ItemList } from './ItemList'
import classes from './ItemSide.module.css'
import { PaceNote } from './PaceNote'
import type { RoomView } from './use-room-view'

interface ItemSideProps {
  items: readonly NumberedItem[]
  stopped: readonly Id[]
  meeting: Meeting
  view: RoomView
}

/** The agenda at the left, when the meeting will end, and the keys. */
export function ItemSide({ items, stopped, meeting, view: { panel, entry, time, choose } }: ItemSideProps) {
  const current = panel === 'item' ? (entry?.item.id ?? null) : null
  return (
    <nav className={classes.side} aria-label="Punkter">
      <ItemList items={items} stopped={stopped} current={current} onChoose={choose} />
      <div className={classes.foot}>
        {items.length > 0 && roomPhase(meeting) === 'open' && <PaceNote items={items} meeting={meeting} time={time} />}
        <KeyHints
          hints={[
            { keys: ['Ctrl', '↓'], does: 'nästa punkt' },
            { keys: ['Ctrl', '↑'], does: 'förra punkten' },
            { keys: ['Ctrl', 'Enter'], does: 'klar, nästa' },
            { keys: ['Ctrl', 'B'], does: 'bordlägg' },
            { keys: ['F2'], does: 'skriv åtgärd' },
          ]}
        />
      </div>
    </nav>
  )
}
