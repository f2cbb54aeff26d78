import { Button, UnstyledButton } from '@mantine/core'
import { useRow, useSelector, useToday } from '@renderer/data'
import { links } from '@renderer/ui/links'
import { Mark } from '@renderer/ui/Mark'
import { NamingButton } from '@renderer/ui/NamingButton'
import { SaveMark } from '@renderer/ui/SaveMark'
import { formatDateShort } from '@shared/calendar/format'
import type { State } from '@shared/record/state'
import type { Meeting } from '@shared/team/meeting'
import { attendees, partyPresences, type PartyPresence } from '@shared/team/room/presence'
import { IconCheck, IconMinus, IconQuestionMark, IconTextSize } from '@tabler/icons-react'
import { useCallback, type ReactNode } from 'react'
import { Link } from 'wouter'
import classes from './RoomHeader.module.css'
import type { useLargeType } from './use-large-type'

interface RoomHeaderProps {
  meeting: Meeting
  type: ReturnType<typeof useLargeType>
  onPresence: () => void
  /** At the right: what ends the meeting, or opens it again. */
  children: ReactNode
}

/** All that is left of the frame while a meeting is held: where we are, who is here, that it is saved, and the end. */
export function RoomHeader({ meeting, type, onPresence, children }: RoomHeaderProps) {
  const team = useRow('teams', meeting.teamId)
  const today = useToday()
  const parties = useSelector(useCallback((state: State) => partyPresences(attendees(state, meeting.id)), [meeting.id]))
  return (
    <header className={classes.header}>
      <Mark />
      <Link href={links.meeting(meeting.id)} className={classes.team}>
        {team?.name ?? 'Mötet'}
      </Link>
      <span className={classes.date}>{formatDateShort(meeting.date, today)}</span>
      <UnstyledButton className={classes.presence} onClick={onPresence}>
        <span className={classes.presenceLabel}>Närvaro</span>
        {parties.map((entry) => (
          <PartyMark key={entry.party.id} entry={entry} />
        ))}
      </UnstyledButton>
      <span className={classes.save}>
        <SaveMark />
      </span>
      <UnstyledButton
        className={classes.type}
        aria-label="Stor text"
        aria-pressed={type.isLarge}
        aria-keyshortcuts="F9"
        onClick={type.toggle}
      >
        <IconTextSize size={18} stroke={1.75} aria-hidden />
        <span className={classes.typeLabel}>{type.isLarge ? 'Vanlig text' : 'Stor text'}</span>
      </UnstyledButton>
      <NamingButton />
      {children}
    </header>
  )
}

const marks = {
  present: { Icon: IconCheck, word: 'närvarande' },
  absent: { Icon: IconMinus, word: 'frånvarande' },
  unknown: { Icon: IconQuestionMark, word: 'inte avprickad' },
}

function PartyMark({ entry: { party, status } }: { entry: PartyPresence }) {
  const { Icon, word } = marks[status]
  return (
    <span className={classes[status]}>
      <Icon size={16} stroke={1.75} aria-label={word} />
      {party.shortName || party.name}
    </span>
  )
}

/** The button at the right end of the header. */
export function HeaderButton({ onClick, children }: { onClick: () => void; children: ReactNode }) {
  return (
    <Button variant="default" size="compact-sm" className={classes.action} onClick={onClick}>
      {children}
    </Button>
  )
}
