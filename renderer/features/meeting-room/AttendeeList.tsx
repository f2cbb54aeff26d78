import { Group, Radio } from '@mantine/core'
import { useSelector } from '@renderer/data'
import { writeOrTell } from '@renderer/ui/write-or-tell'
import { KeyHints } from '@renderer/ui/KeyHints'
import type { Id } from '@shared/record/id'
import type { State } from '@shared/record/state'
import { teamRoleNames } from '@shared/team/names'
import { attendees, setPresence, type Attendee } from '@shared/team/room/presence'
import { useCallback, useEffect, useRef, type KeyboardEvent } from 'react'
import classes from './AttendeeList.module.css'

type Status = 'present' | 'absent'

/** Letters act only while the list has the focus. */
const letters: Readonly<Record<string, Status>> = { n: 'present', f: 'absent' }

/** The närvarolista. Arrows move between people; N and F tick and go on to the next. */
export function AttendeeList({ meetingId }: { meetingId: Id }) {
  const people = useSelector(useCallback((state: State) => attendees(state, meetingId), [meetingId]))
  const list = useRef<HTMLUListElement>(null)

  useEffect(() => {
    const unticked = list.current?.querySelector<HTMLElement>('[data-unticked] input')
    ;(unticked ?? list.current?.querySelector<HTMLElement>('input:checked'))?.focus()
  }, [])

  const tick = (staffId: Id, status: Status) => void writeOrTell(setPresence(meetingId, staffId, status))

  function focusRow(row: number) {
    const inputs = list.current?.children[row]?.querySelectorAll('input')
    if (inputs) ([...inputs].find((input) => input.checked) ?? inputs[0])?.focus()
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.ctrlKey || event.altKey || event.metaKey) return
    const row = [...(list.current?.children ?? [])].findIndex((item) => item.contains(document.activeElement))
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    const status = letters[event.key.toLowerCase()]
    if (row < 0 || (step === undefined && status === undefined)) return
    event.preventDefault()
    if (status) tick(people[row]!.staff.id, status)
    focusRow(Math.min(Math.max(row + (step ?? 1), 0), people.length - 1))
  }

  return (
    <>
      <ul ref={list} className={classes.list} aria-label="Kallade" onKeyDown={onKeyDown}>
        {people.map((person) => (
          <li key={person.staff.id} className={classes.row} data-unticked={person.status === null || undefined}>
            <AttendeeRow person={person} onTick={(status) => tick(person.staff.id, status)} />
          </li>
        ))}
      </ul>
      <KeyHints
        hints={[
          { keys: ['↑', '↓'], does: 'nästa person' },
          { keys: ['N'], does: 'närvarande' },
          { keys: ['F'], does: 'frånvarande' },
        ]}
      />
    </>
  )
}

function AttendeeRow({
  person: { staff, party, role, status },
  onTick,
}: {
  person: Attendee
  onTick: (status: Status) => void
}) {
  const facts = [party?.shortName, teamRoleNames[role]].filter((fact) => fact !== undefined).join(' · ')
  return (
    <>
      <span className={classes.name}>
        {staff.name} <span className={classes.facts}>{facts}</span>
      </span>
      <Radio.Group
        aria-label={`${staff.name}, ${facts}`}
        value={status ?? ''}
        onChange={(value) => onTick(value as Status)}
      >
        <Group gap={20} wrap="nowrap">
          <Radio value="present" label="Närvarande" />
          <Radio value="absent" label="Frånvarande" />
        </Group>
      </Radio.Group>
    </>
  )
}
