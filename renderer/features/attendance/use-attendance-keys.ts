import { links } from '@renderer/ui/links'
import { notifyFailed } from '@renderer/ui/notify'
import type { AttendanceState } from '@shared/course/attendance'
import { statesWithMinutes, type AttendanceMark } from '@shared/course/attendance-verbs'
import { attendanceLetters } from '@shared/course/attendance-words'
import type { Session } from '@shared/course/cohort'
import type { Id } from '@shared/record/id'
import type { KeyboardEvent } from 'react'
import { useLocation } from 'wouter'
import type { AttendanceLine, AttendanceView } from './use-attendance'

interface KeysOf {
  readonly view: AttendanceView
  readonly session: Session
  /** Those who are expected, from the top. */
  readonly lines: readonly AttendanceLine[]
  readonly isDirty: boolean
  readonly change: (id: Id, fields: Partial<AttendanceMark>) => void
  readonly save: () => void
}

/** The state of each letter key; a hyphen stands for the dash that is shown. */
const stateOfKey: ReadonlyMap<string, AttendanceState> = new Map(
  Object.entries(attendanceLetters).map(([state, letter]) => [
    letter === '–' ? '-' : letter.toLocaleLowerCase('sv-SE'),
    state as AttendanceState,
  ]),
)

/** Puts the keyboard in a participant's place in the column. */
export const focusMark = (id: Id | undefined) => document.querySelector<HTMLElement>(`[data-mark="${id}"]`)?.focus()

const focusMinutes = (id: Id) => document.querySelector<HTMLInputElement>(`[data-minutes="${id}"]`)?.focus()

/**
 * The keys of attendance. Arrows move and a letter marks and goes on to the next; letters act only in the column, so that
 * they can be typed in the fields. Enter saves from everywhere in the form.
 */
export function useAttendanceKeys({ view, session, lines, isDirty, change, save }: KeysOf) {
  const [, go] = useLocation()

  function mark(id: Id, state: AttendanceState) {
    change(id, { state })
    const next = lines[lines.findIndex((line) => line.id === id) + 1]
    // The field for minutes comes with the state.
    if (state === 'part') requestAnimationFrame(() => focusMinutes(id))
    else focusMark(next?.id ?? id)
  }

  function toSession(step: -1 | 1) {
    const sessions = view.round.sessions
    const to = sessions[sessions.findIndex((one) => one.session.id === session.id) + step]
    if (!to) return
    if (isDirty) return notifyFailed('Spara först med Enter, eller ta bort det du skrev.')
    go(links.attendance(view.cohort.id, to.session.id))
  }

  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    if (event.altKey || event.metaKey || !(event.target instanceof HTMLElement)) return
    const { mark: markId, minutes: minutesId } = event.target.dataset
    const isField = event.target instanceof HTMLInputElement
    const action =
      event.key === 'Enter' && (isField || markId !== undefined)
        ? save
        : isField
          ? minutesId === undefined
            ? undefined
            : walks(event.key, minutesId as Id)
          : markId === undefined || event.ctrlKey
            ? undefined
            : inColumn(event.key, markId as Id)
    if (!action) return
    event.preventDefault()
    action()
  }

  function inColumn(key: string, id: Id): (() => void) | undefined {
    const state = stateOfKey.get(key.toLocaleLowerCase('sv-SE'))
    if (state) return () => mark(id, state)
    if (key === 'ArrowLeft') return () => toSession(-1)
    if (key === 'ArrowRight') return () => toSession(1)
    if (key.toLocaleLowerCase('sv-SE') === 'a') return () => document.querySelector<HTMLElement>('[data-note]')?.focus()
    return walks(key, id)
  }

  function walks(key: string, id: Id): (() => void) | undefined {
    const at = lines.findIndex((line) => line.id === id)
    const targets: Record<string, AttendanceLine | undefined> = {
      ArrowDown: lines[at + 1] ?? lines[at],
      ArrowUp: lines[at - 1] ?? lines[at],
      Home: lines[0],
      End: lines.at(-1),
    }
    const target = targets[key]
    return target && (() => focusMark(target.id))
  }

  return { onKeyDown, mark }
}

/** Whether it is asked how long somebody in this state was there. */
export const hasMinutes = (state: AttendanceState) => statesWithMinutes.includes(state)
