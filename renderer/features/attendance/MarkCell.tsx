import { TextInput, UnstyledButton } from '@mantine/core'
import type { AttendanceMark } from '@shared/course/attendance-verbs'
import { attendanceLetters, attendanceLetterWords } from '@shared/course/attendance-words'
import clsx from 'clsx'
import type { ReactNode } from 'react'
import classes from './MarkCell.module.css'
import type { AttendanceLine } from './use-attendance'
import { hasMinutes } from './use-attendance-keys'

interface MarkCellProps {
  line: AttendanceLine
  mark: AttendanceMark
  /** What is wrong about the minutes. */
  fault: ReactNode
  onChange: (fields: Partial<AttendanceMark>) => void
  onFocus: () => void
}

/** One participant's mark at the session that is being taken, with the minutes of a part. */
export function MarkCell({ line: { id, code }, mark: { state, minutes }, fault, onChange, onFocus }: MarkCellProps) {
  return (
    <div className={classes.cell} onFocus={onFocus}>
      <UnstyledButton
        type="button"
        data-mark={id}
        className={clsx(classes.mark, state !== 'present' && classes.apart)}
        aria-label={`${code}: ${attendanceLetterWords[state]}`}
      >
        {attendanceLetters[state]}
      </UnstyledButton>
      {hasMinutes(state) && (
        <TextInput
          size="xs"
          w={64}
          inputMode="numeric"
          placeholder="min"
          aria-label={`Minuter, ${code}`}
          data-minutes={id}
          value={minutes}
          error={fault}
          onChange={(event) => onChange({ minutes: event.currentTarget.value })}
        />
      )}
    </div>
  )
}
