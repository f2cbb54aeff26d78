import { useSelector } from '@renderer/data'
import { writeOrTell } from '@renderer/ui/write-or-tell'
import { KeyHints } from '@renderer/ui/KeyHints'
import type { Id } from '@shared/record/id'
import type { State } from '@shared/record/state'
import { numberedItems } from '@shared/team/agenda'
import type { Meeting, Presence } from '@shared/team/meeting'
import { itemTimes } from '@shared/team/room/item-times'
import { roomPhase } from '@shared/team/room/open-close'
import { attendees, setPresence, type Attendee } from '@shared/team/room/presence'
import { stayToChange } from '@shared/team/room/stays'
import { useCallback, useEffect, useRef, useState, type KeyboardEvent } from 'react'
import classes from './AttendeeList.module.css'
import { AttendeeRow } from './AttendeeRow'
import { StayForm, type StayChange } from './StayForm'
import { Stays } from './Stays'

/** Letters act only while the list has the focus. */
const ticks: Readonly<Record<string, Presence['status']>> = { n: 'present', f: 'absent' }
const clocks: Readonly<Record<string, StayChange['what']>> = { k: 'arrivedAt', g: 'leftAt' }

/** The närvarolista. Arrows move between people; N and F tick and go on to the next, K and G note who came late or left. */
export function AttendeeList({ meeting }: { meeting: Meeting }) {
  const people = useSelector(useCallback((state: State) => attendees(state, meeting.id), [meeting.id]))
  const times = useSelector(
    useCallback((state: State) => itemTimes(meeting, numberedItems(state, meeting.id)), [meeting]),
  )
  const [changing, setChanging] = useState<(StayChange & { staffId: Id }) | null>(null)
  const list = useRef<HTMLUListElement>(null)
  const hasBegun = roomPhase(meeting) !== 'notOpened'

  useEffect(() => {
    const unticked = list.current?.querySelector<HTMLElement>('[data-unticked] input')
    ;(unticked ?? list.current?.querySelector<HTMLElement>('input:checked'))?.focus()
  }, [])

  const tick = (staffId: Id, status: Presence['status']) => void writeOrTell(setPresence(meeting.id, staffId, status))

  function noteClock({ staff, stays }: Attendee, what: StayChange['what']) {
    setChanging({ staffId: staff.id, stay: stayToChange(stays, what), what })
  }

  function focusRow(row: number) {
    const inputs = list.current?.children[row]?.querySelectorAll<HTMLInputElement>('input[type="radio"]')
    if (inputs) ([...inputs].find((input) => input.checked) ?? inputs[0])?.focus()
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.ctrlKey || event.altKey || event.metaKey) return
    const row = [...(list.current?.children ?? [])].findIndex((item) => item.contains(document.activeElement))
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    const key = event.key.toLowerCase()
    const status = ticks[key]
    const what = hasBegun ? clocks[key] : undefined
    if (row < 0 || (step ?? status ?? what) === undefined) return
    event.preventDefault()
    if (what) return noteClock(people[row]!, what)
    if (status) tick(people[row]!.staff.id, status)
    focusRow(Math.min(Math.max(row + (step ?? 1), 0), people.length - 1))
  }

  function doneWith(row: number) {
    setChanging(null)
    focusRow(row)
  }

  return (
    <>
      <ul ref={list} className={classes.list} aria-label="Kallade" onKeyDown={onKeyDown}>
        {people.map((person, row) => {
          const { staff, status } = person
          const change = changing?.staffId === staff.id ? changing : null
          return (
            <li key={staff.id} className={classes.row} data-unticked={status === null || undefined}>
              <AttendeeRow
                person={person}
                onTick={(ticked) => tick(staff.id, ticked)}
                onClock={hasBegun ? () => noteClock(person, status === 'present' ? 'leftAt' : 'arrivedAt') : undefined}
              >
                <Stays
                  person={person}
                  times={times}
                  changing={change?.stay ?? null}
                  onChange={(stay) => setChanging({ staffId: staff.id, stay, what: 'arrivedAt' })}
                />
                {change && (
                  <StayForm
                    key={`${change.stay?.id} ${change.what}`}
                    meeting={meeting}
                    staff={staff}
                    change={change}
                    onDone={() => doneWith(row)}
                  />
                )}
              </AttendeeRow>
            </li>
          )
        })}
      </ul>
      <KeyHints
        hints={[
          { keys: ['↑', '↓'], does: 'nästa person' },
          { keys: ['N'], does: 'närvarande' },
          { keys: ['F'], does: 'frånvarande' },
          ...(hasBegun
            ? [
                { keys: ['K'], does: 'kom sent' },
                { keys: ['G'], does: 'gick tidigt' },
              ]
            : []),
        ]}
      />
    </>
  )
}
