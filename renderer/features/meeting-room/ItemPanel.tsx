import { useRow } from '@renderer/data'
import { ButtonLink } from '@renderer/ui/ButtonLink'
import { EmptyState } from '@renderer/ui/EmptyState'
import { links } from '@renderer/ui/links'
import { Status } from '@renderer/ui/Status'
import { TextLink } from '@renderer/ui/TextLink'
import { formatClockRange } from '@shared/calendar/format'
import type { NumberedItem } from '@shared/team/agenda'
import type { Meeting } from '@shared/team/meeting'
import { minutesWords } from '@shared/team/names'
import type { ItemState } from '@shared/team/room/item-state'
import { roomPhase } from '@shared/team/room/open-close'
import { IconListDetails } from '@tabler/icons-react'
import { ItemClock } from './ItemClock'
import { ItemView } from './ItemView'
import classes from './Room.module.css'
import type { TimeSpent } from './use-time'

interface ItemPanelProps {
  entry: NumberedItem | undefined
  meeting: Meeting
  time: TimeSpent
  onMark: (state: ItemState) => void
}

/** The item in focus, with its clock while the meeting goes on; or what to do when the agenda is empty. */
export function ItemPanel({ entry, meeting, time, onMark }: ItemPanelProps) {
  if (!entry) {
    return (
      <EmptyState
        icon={<IconListDetails size={40} stroke={1.25} />}
        title="Dagordningen är tom"
        actions={<ButtonLink href={links.meeting(meeting.id)}>Till dagordningen</ButtonLink>}
      >
        Lägg till punkter och ärenden, och kom sedan tillbaka hit.
      </EmptyState>
    )
  }
  const { openedAt, closedAt } = meeting
  return (
    <>
      {roomPhase(meeting) === 'closed' && openedAt !== null && closedAt !== null && (
        <p className={classes.closed}>
          <Status tone="plain">Mötet är avslutat. Det hölls {formatClockRange(openedAt, closedAt)}.</Status>{' '}
          <ToMinutes meeting={meeting} />
        </p>
      )}
      <ItemView
        key={entry.item.id}
        entry={entry}
        meeting={meeting}
        clock={roomPhase(meeting) === 'open' && <ItemClock item={entry.item} time={time} />}
        onMark={onMark}
      />
    </>
  )
}

function ToMinutes({ meeting }: { meeting: Meeting }) {
  const team = useRow('teams', meeting.teamId)
  return <TextLink href={links.minutes(meeting.id)}>{team ? minutesWords[team.minutesWord] : 'Protokoll'}</TextLink>
}
