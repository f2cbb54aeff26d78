import { Chip, Input } from '@mantine/core'
import type { Weekday } from '@shared/calendar/date'
import { formatWeekday, formatWeekdayShort } from '@shared/calendar/format'
import { IconCheck } from '@tabler/icons-react'
import { useId, type ReactNode } from 'react'
import classes from './WeekdayField.module.css'

const workdays: readonly Weekday[] = [1, 2, 3, 4, 5]

interface WeekdayFieldProps {
  value: readonly Weekday[]
  onChange: (weekdays: Weekday[]) => void
  error?: ReactNode
}

/** Which weekdays something is on, Monday to Friday: each one is ticked by Space. */
export function WeekdayField({ value, onChange, error }: WeekdayFieldProps) {
  const id = useId()
  return (
    <div role="group" aria-labelledby={`${id}-label`} aria-describedby={error ? `${id}-error` : undefined}>
      <Input.Label component="div" id={`${id}-label`}>
        Veckodagar
      </Input.Label>
      <div className={classes.days}>
        {workdays.map((weekday) => (
          <Chip
            key={weekday}
            checked={value.includes(weekday)}
            onChange={(on) => onChange(workdays.filter((day) => (day === weekday ? on : value.includes(day))))}
            aria-label={formatWeekday(weekday)}
            aria-invalid={error ? true : undefined}
            icon={<IconCheck size={14} stroke={1.75} aria-hidden />}
            classNames={{ label: classes.day, iconWrapper: classes.tick }}
          >
            {formatWeekdayShort(weekday)}
          </Chip>
        ))}
      </div>
      {error && <Input.Error id={`${id}-error`}>{error}</Input.Error>}
    </div>
  )
}
