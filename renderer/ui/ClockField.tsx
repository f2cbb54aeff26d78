import { TextInput, type TextInputProps } from '@mantine/core'
import { formatClockDigits } from '@shared/calendar/format'
import { parseClock } from '@shared/calendar/parse-clock'
import { useState } from 'react'

interface ClockFieldProps extends Omit<TextInputProps, 'value' | 'onChange'> {
  /** The time as it was typed; readable by `parseClock`. */
  value?: string
  onChange: (text: string) => void
}

/** A clock time that is typed as people write it (`9`, `13`, `09:00`); written out as `09.00` when the field is left. */
export function ClockField({ value = '', onChange, error, onBlur, ...rest }: ClockFieldProps) {
  const [left, setLeft] = useState(false)
  const parsed = value.trim() === '' ? undefined : parseClock(value)
  const ownError = left && parsed?.ok === false && parsed.problem.message

  return (
    <TextInput
      {...rest}
      value={value}
      error={error || ownError}
      inputMode="numeric"
      onChange={(event) => {
        setLeft(false)
        onChange(event.currentTarget.value)
      }}
      onBlur={(event) => {
        setLeft(true)
        if (parsed?.ok) onChange(formatClockDigits(parsed.clock))
        onBlur?.(event)
      }}
    />
  )
}
