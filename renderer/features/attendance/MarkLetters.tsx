import { Kbd, UnstyledButton } from '@mantine/core'
import { KeyHints } from '@renderer/ui/KeyHints'
import { AttendanceState } from '@shared/course/attendance'
import { attendanceLetters, attendanceLetterWords } from '@shared/course/attendance-words'
import classes from './MarkLetters.module.css'

/** The states with their letters; each can be pressed too, for the participant that has the keyboard. */
export function MarkLetters({ onPick }: { onPick: (state: AttendanceState) => void }) {
  return (
    <>
      <div role="group" aria-label="Lägen" className={classes.letters}>
        {AttendanceState.options.map((state) => (
          <UnstyledButton key={state} type="button" className={classes.letter} onClick={() => onPick(state)}>
            <Kbd aria-hidden>{attendanceLetters[state]}</Kbd> {attendanceLetterWords[state]}
          </UnstyledButton>
        ))}
      </div>
      <KeyHints
        hints={[
          { keys: ['↑', '↓'], does: 'flytta' },
          { keys: ['←', '→'], does: 'annat tillfälle' },
          { keys: ['A'], does: 'anteckning' },
          { keys: ['Enter'], does: 'spara' },
        ]}
      />
    </>
  )
}
