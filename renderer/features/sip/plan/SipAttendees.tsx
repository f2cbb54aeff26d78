import { Checkbox, Radio } from '@mantine/core'
import { useNaming } from '@renderer/ui/use-naming'
import { useSelector } from '@renderer/data'
import { KeyHints } from '@renderer/ui/KeyHints'
import { writeOrTell } from '@renderer/ui/write-or-tell'
import type { Id } from '@shared/record/id'
import type { State } from '@shared/record/state'
import { setSipAttended, sipAttendees, toggleSipChair } from '@shared/sip/attended'
import type { SipMeeting } from '@shared/sip/meeting'
import { participantLabel } from '@shared/sip/responsible'
import { useCallback, useRef, type KeyboardEvent } from 'react'
import classes from './SipAttendees.module.css'

/** Letters act only while the list has the focus. */
const ticks: Readonly<Record<string, boolean>> = { n: true, f: false }

/** Who is here. Arrows move between people, N and F tick and go on to the next, L says who leads the meeting. */
export function SipAttendees({ meeting }: { meeting: SipMeeting }) {
  const naming = useNaming()
  const people = useSelector(
    useCallback(
      (state: State) =>
        sipAttendees(state, meeting).map((one) => ({
          ...one,
          label: participantLabel(state, one.participant, naming),
        })),
      [meeting, naming],
    ),
  )
  const list = useRef<HTMLUListElement>(null)

  const tick = (id: Id, attended: boolean) => void writeOrTell(setSipAttended(meeting.id, id, attended))
  const lead = (id: Id) => void writeOrTell(toggleSipChair(meeting.id, id))

  function focusRow(row: number) {
    const inputs = list.current?.children[row]?.querySelectorAll<HTMLInputElement>('input[type="radio"]')
    if (inputs) ([...inputs].find((input) => input.checked) ?? inputs[0])?.focus()
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.ctrlKey || event.altKey || event.metaKey) return
    const row = [...(list.current?.children ?? [])].findIndex((item) => item.contains(document.activeElement))
    const person = people[row]
    const key = event.key.toLowerCase()
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    const attended = ticks[key]
    if (!person || (step === undefined && attended === undefined && key !== 'l')) return
    event.preventDefault()
    if (key === 'l') return lead(person.participant.id)
    if (attended !== undefined) tick(person.participant.id, attended)
    focusRow(Math.min(Math.max(row + (step ?? 1), 0), people.length - 1))
  }

  return (
    <>
      <ul ref={list} className={classes.list} aria-label="Deltagare" onKeyDown={onKeyDown}>
        {people.map(({ participant, call, isChair, label }) => (
          <li key={participant.id} className={classes.row}>
            <span className={classes.name}>
              {label.name} <span className={classes.facts}>{label.facts}</span>
            </span>
            <Radio.Group
              aria-label={`${label.name}${label.facts === '' ? '' : `, ${label.facts}`}`}
              value={call?.attended == null ? '' : call.attended ? 'here' : 'absent'}
              onChange={(value) => tick(participant.id, value === 'here')}
            >
              <span className={classes.choices}>
                <Radio value="here" label="Här" />
                <Radio value="absent" label="Inte här" />
              </span>
            </Radio.Group>
            {participant.as !== 'person' && (
              <Checkbox
                label="Leder mötet"
                aria-label={`${label.name} leder mötet`}
                checked={isChair}
                onChange={() => lead(participant.id)}
              />
            )}
          </li>
        ))}
      </ul>
      <KeyHints
        hints={[
          { keys: ['↑', '↓'], does: 'nästa person' },
          { keys: ['N'], does: 'här' },
          { keys: ['F'], does: 'inte här' },
          { keys: ['L'], does: 'leder mötet' },
        ]}
      />
    </>
  )
}
