import { Button } from '@mantine/core'
import { FormNotices } from '@renderer/ui/FormNotices'
import { notifyDone } from '@renderer/ui/notify'
import { useVerbForm } from '@renderer/ui/use-verb-form'
import { writeOrTell } from '@renderer/ui/write-or-tell'
import {
  presentAsCalled,
  takeAttendance,
  untakeAttendance,
  type AttendanceMark,
  type AttendanceMarks,
} from '@shared/course/attendance-verbs'
import { wasThere, type SessionAttendance } from '@shared/course/round-attendance'
import { useState } from 'react'
import { AttendanceGrid } from './AttendanceGrid'
import { MarkCell } from './MarkCell'
import { MarkLetters } from './MarkLetters'
import { MarkPanel } from './MarkPanel'
import { useAttendanceKeys } from './use-attendance-keys'
import type { AttendanceLine, AttendanceView } from './use-attendance'

/** By which the button at the head of the page saves the form. */
export const attendanceFormId = 'narvaro'

interface AttendanceFormProps {
  view: AttendanceView
  taking: SessionAttendance
}

/**
 * The attendance of one session, in its column of the grid. Everybody starts as present and the session is *ej tagen*
 * until Enter saves; after that the same form corrects it.
 */
export function AttendanceForm({ view, taking }: AttendanceFormProps) {
  const { session, isTaken, number } = taking
  const lines = view.lines.filter(({ id }) => taking.expected.has(id))
  const [focusedId, setFocusedId] = useState(lines[0]?.id)
  const verbForm = useVerbForm<{ marks: AttendanceMarks }>({
    draftKey: `attendance:${session.id}`,
    rev: session.rev,
    initial: { marks: marksOf(taking, lines) },
    verb: ({ marks }) => takeAttendance(session.id, marks),
    onDone: ({ marks }) => notifyDone(`Närvaron är sparad. På plats: ${sumOf(lines, marks)}.`),
  })
  const { form, attach, submit, notices } = verbForm
  const { marks } = form.values
  const markOf = (id: string) => marks[id] ?? presentAsCalled
  const change = (id: string, fields: Partial<AttendanceMark>) => {
    form.setFieldValue('marks', { ...form.getValues().marks, [id]: { ...markOf(id), ...fields } })
    for (const field of Object.keys(fields)) form.clearFieldError(`marks.${id}.${field}`)
  }
  const faultAt = (id: string, field: keyof AttendanceMark) => form.errors[`marks.${id}.${field}`]
  const keys = useAttendanceKeys({ view, session, lines, isDirty: form.isDirty(), change, save: () => void submit() })
  const atFault = lines.find(
    ({ id }) => faultAt(id, 'note') !== undefined || faultAt(id, 'madeUpMinutes') !== undefined,
  )
  const focused = atFault ?? lines.find(({ id }) => id === focusedId) ?? lines[0]

  return (
    <form
      id={attendanceFormId}
      ref={attach}
      autoComplete="off"
      noValidate
      onSubmit={(event) => void submit(event)}
      onKeyDown={keys.onKeyDown}
    >
      <FormNotices {...notices} />
      <AttendanceGrid
        view={view}
        taking={{
          sessionId: session.id,
          sum: sumOf(lines, marks),
          cell: (line) => (
            <MarkCell
              line={line}
              mark={markOf(line.id)}
              fault={faultAt(line.id, 'minutes')}
              onChange={(fields) => change(line.id, fields)}
              onFocus={() => setFocusedId(line.id)}
            />
          ),
        }}
      />
      {focused && (
        <MarkPanel
          key={focused.id}
          line={focused}
          number={number}
          mark={markOf(focused.id)}
          faults={{ note: faultAt(focused.id, 'note'), madeUpMinutes: faultAt(focused.id, 'madeUpMinutes') }}
          onChange={(fields) => change(focused.id, fields)}
        />
      )}
      {focused && <MarkLetters onPick={(state) => keys.mark(focused.id, state)} />}
      {isTaken && (
        <Button
          mt={16}
          variant="subtle"
          onClick={() =>
            void writeOrTell(untakeAttendance(session.id), 'Närvaron är borttagen. Tillfället är åter ej taget.')
          }
        >
          Gör ej tagen
        </Button>
      )}
    </form>
  )
}

/** What the form begins with: the rows that there are, and everybody else present. */
function marksOf({ rows }: SessionAttendance, lines: readonly AttendanceLine[]): AttendanceMarks {
  const typed = (minutes: number | null) => (minutes === null || minutes === 0 ? '' : String(minutes))
  return Object.fromEntries(
    lines.map(({ id }) => {
      const row = rows.get(id)
      if (!row) return [id, presentAsCalled]
      const { state, minutes, madeUpMinutes, note } = row
      return [
        id,
        { state, minutes: minutes === null ? '' : String(minutes), madeUpMinutes: typed(madeUpMinutes), note },
      ]
    }),
  )
}

/** `7 av 8`, as the marks stand now. */
function sumOf(lines: readonly AttendanceLine[], marks: AttendanceMarks): string {
  const given = lines.map(({ id }) => marks[id] ?? presentAsCalled)
  return `${given.filter(wasThere).length} av ${given.filter(({ state }) => state !== 'notCalled').length}`
}
