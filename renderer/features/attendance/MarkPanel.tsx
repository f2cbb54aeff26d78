import { Group, TextInput } from '@mantine/core'
import type { AttendanceMark } from '@shared/course/attendance-verbs'
import { attendanceLetterWords } from '@shared/course/attendance-words'
import type { ReactNode } from 'react'
import classes from './MarkPanel.module.css'
import type { AttendanceLine } from './use-attendance'

interface MarkPanelProps {
  line: AttendanceLine
  number: number
  mark: AttendanceMark
  faults: Readonly<Record<'note' | 'madeUpMinutes', ReactNode>>
  onChange: (fields: Partial<AttendanceMark>) => void
}

/** The participant whose mark has the keyboard: what the rows show, time made up for, and a note. */
export function MarkPanel({ line: { code, pattern }, number, mark, faults, onChange }: MarkPanelProps) {
  const words = [attendanceLetterWords[mark.state], pattern].filter((part) => part !== undefined)
  return (
    <div className={classes.panel}>
      <p className={classes.who}>
        <b>
          {code}, tillfälle {number}
        </b>{' '}
        · {words.join('. ')}
      </p>
      <Group gap={16} align="flex-start">
        <TextInput
          w={200}
          label="Ersatt tid i minuter"
          description="Behövs inte."
          inputMode="numeric"
          value={mark.madeUpMinutes}
          error={faults.madeUpMinutes}
          onChange={(event) => onChange({ madeUpMinutes: event.currentTarget.value })}
        />
        <TextInput
          flex={1}
          label="Anteckning"
          description="Behövs inte. Skriv aldrig en diagnos."
          data-note
          value={mark.note}
          error={faults.note}
          onChange={(event) => onChange({ note: event.currentTarget.value })}
        />
      </Group>
    </div>
  )
}
