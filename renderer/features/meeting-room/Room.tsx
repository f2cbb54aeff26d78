import { useMediaQuery } from '@mantine/hooks'
import { useSelector } from '@renderer/data'
import { NamingBanner } from '@renderer/ui/NamingBanner'
import { writeOrTell } from '@renderer/ui/write-or-tell'
import type { State } from '@shared/record/state'
import { numberedItems } from '@shared/team/agenda'
import { stoppedItems } from '@shared/team/gate-change'
import type { Meeting } from '@shared/team/meeting'
import { setItemState, type ItemState } from '@shared/team/room/item-state'
import { reopenMeeting, roomPhase } from '@shared/team/room/open-close'
import { attendees } from '@shared/team/room/presence'
import clsx from 'clsx'
import { useCallback } from 'react'
import { ClosingPanel } from './ClosingPanel'
import { ItemMenu } from './ItemMenu'
import { ItemPanel } from './ItemPanel'
import { ItemSide } from './ItemSide'
import { PresencePanel } from './PresencePanel'
import classes from './Room.module.css'
import { HeaderButton, RoomHeader } from './RoomHeader'
import { useLargeType } from './use-large-type'
import { useRoomKeys } from './use-room-keys'
import { useRoomView } from './use-room-view'

/** Under this width the list of items becomes a menu: that is 200 % zoom on an office screen. */
const narrowWidth = '(max-width: 56.25em)'

/** The room where a meeting is held: one item in focus, the agenda beside it, nothing else. */
export function Room({ meeting }: { meeting: Meeting }) {
  const items = useSelector(useCallback((state: State) => numberedItems(state, meeting.id), [meeting.id]))
  const stopped = useSelector(
    useCallback((state: State) => stoppedItems(state, meeting).map(({ item }) => item.id), [meeting]),
  )
  const nobodyTicked = useSelector(
    useCallback((state: State) => attendees(state, meeting.id).every(({ status }) => status === null), [meeting.id]),
  )
  const isNarrow = useMediaQuery(narrowWidth) ?? false
  const isClosed = roomPhase(meeting) === 'closed'
  const view = useRoomView(items, nobodyTicked && !isClosed ? 'presence' : 'item')
  const { entry, panel } = view
  const type = useLargeType()

  /** The mark is written before the room moves on; after the last item it goes to the end of the meeting. */
  async function mark(itemState: ItemState) {
    if (!entry || !(await writeOrTell(setItemState(entry.item.id, itemState))) || itemState === 'waiting') return
    if (entry === items.at(-1) && !isClosed) view.show('closing')
    else view.step(1)
  }

  useRoomKeys(
    panel === 'item' && entry
      ? {
          next: () => view.step(1),
          previous: () => view.step(-1),
          adjourn: () => void mark('adjourned'),
          doneAndNext: () => void mark('done'),
        }
      : null,
  )

  return (
    <div className={classes.room}>
      <RoomHeader meeting={meeting} type={type} onPresence={() => view.show('presence')}>
        {isClosed ? (
          <HeaderButton onClick={() => void writeOrTell(reopenMeeting(meeting.id))}>Öppna mötet igen</HeaderButton>
        ) : (
          <HeaderButton onClick={() => view.show('closing')}>Avsluta mötet</HeaderButton>
        )}
      </RoomHeader>
      <NamingBanner />
      <div className={clsx(classes.body, type.isLarge && classes.large)}>
        {!isNarrow && <ItemSide items={items} stopped={stopped} meeting={meeting} view={view} />}
        <main className={classes.main}>
          {isNarrow && entry && <ItemMenu items={items} stopped={stopped} current={entry} onChoose={view.choose} />}
          {panel === 'presence' && <PresencePanel meeting={meeting} onDone={() => view.show('item')} />}
          {panel === 'closing' && <ClosingPanel meeting={meeting} onBack={() => view.show('item')} />}
          {panel === 'item' && (
            <ItemPanel entry={entry} meeting={meeting} time={view.time} onMark={(state) => void mark(state)} />
          )}
        </main>
      </div>
    </div>
  )
}
