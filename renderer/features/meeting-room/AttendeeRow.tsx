import { ActionIcon, Group, Radio } from '@mantine/core'
import type { Presence } from '@shared/team/meeting'
import { teamRoleNames } from '@shared/team/names'
import type { Attendee } from '@shared/team/room/presence'
import { IconClock } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import classes from './AttendeeList.module.css'

interface AttendeeRowProps {
  person: Attendee
  onTick: (status: Presence['status']) => void
  /** Asks when the person came or went; absent before the meeting has begun. */
  onClock: (() => void) | undefined
  /** When the person came and went, under the row. */
  children: ReactNode
}

/** One line of the närvarolista. */
export function AttendeeRow({ person: { staff, party, role, status }, onTick, onClock, children }: AttendeeRowProps) {
  const facts = [party?.shortName, teamRoleNames[role]].filter((fact) => fact !== undefined).join(' · ')
  return (
    <>
      <span className={classes.name}>
        {staff.name} <span className={classes.facts}>{facts}</span>
      </span>
      <Group gap={16} wrap="nowrap">
        <Radio.Group
          aria-label={`${staff.name}, ${facts}`}
          value={status ?? ''}
          onChange={(value) => onTick(value as Presence['status'])}
        >
          <Group gap={20} wrap="nowrap">
            <Radio value="present" label="Närvarande" />
            <Radio value="absent" label="Frånvarande" />
          </Group>
        </Radio.Group>
        {onClock && (
          <ActionIcon variant="subtle" color="gray" onClick={onClock} aria-label={`${staff.name} kom eller gick`}>
            <IconClock size={18} stroke={1.75} />
          </ActionIcon>
        )}
      </Group>
      {children}
    </>
  )
}
