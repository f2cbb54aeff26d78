import { useRow } from '@renderer/data'
import { ButtonLink } from '@renderer/ui/ButtonLink'
import { EmptyState } from '@renderer/ui/EmptyState'
import { links } from '@renderer/ui/links'
import { Page } from '@renderer/ui/Page'
import type { Id } from '@shared/record/id'
import { IconCalendarOff } from '@tabler/icons-react'
import { useEffect } from 'react'
import { useLocation } from 'wouter'
import { Room } from './Room'
import { rememberItem } from './use-room-view'

/** The address of a meeting's room: the room, or why there is none. */
export function MeetingRoomPage({ id, itemId }: { id: Id; itemId?: Id }) {
  const meeting = useRow('meetings', id)
  if (itemId !== undefined) return <ToItem meetingId={id} itemId={itemId} />
  if (meeting && meeting.status !== 'cancelled') return <Room meeting={meeting} />
  return (
    <main>
      <Page title="Mötesläge">
        <EmptyState
          icon={<IconCalendarOff size={40} stroke={1.25} />}
          title={meeting ? 'Mötet är inställt' : 'Mötet finns inte kvar'}
          actions={
            meeting ? (
              <ButtonLink href={links.meeting(id)}>Till mötet</ButtonLink>
            ) : (
              <ButtonLink href={links.teams()}>Till teamen</ButtonLink>
            )
          }
        >
          {meeting
            ? 'Ska det hållas ändå, gå till mötet och planera det igen under Ändra möte.'
            : 'Det kan ha tagits bort. Inget annat är ändrat.'}
        </EmptyState>
      </Page>
    </main>
  )
}

/** Goes on to the room's own address, so that opening it again leads to where the typing was and not back to this item. */
function ToItem({ meetingId, itemId }: { meetingId: Id; itemId: Id }) {
  const [, navigate] = useLocation()
  useEffect(() => {
    rememberItem(itemId)
    navigate(links.meetingRoom(meetingId), { replace: true })
  }, [meetingId, itemId, navigate])
  return null
}
