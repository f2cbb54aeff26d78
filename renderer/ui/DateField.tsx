import { ActionIcon, Popover, TextInput, type TextInputProps } from '@mantine/core'
import { DatePicker } from '@mantine/dates'
import { useDisclosure } from '@mantine/hooks'
import { useToday } from '@renderer/data'
import type { IsoDate } from '@shared/calendar/date'
import { formatDate } from '@shared/calendar/format'
import { parseDate } from '@shared/calendar/parse-date'
import { swedishDay } from '@shared/calendar/swedish-days'
import { IconCalendar } from '@tabler/icons-react'
import { useState } from 'react'
import { calendarLabels } from './calendar-labels'
import { FieldProblem } from './FieldProblem'

interface DateFieldProps extends Omit<TextInputProps, 'value' | 'onChange' | 'rightSection'> {
  /** The date as it was typed; readable by `parseDate`. Empty when there is none. */
  value?: string
  onChange: (text: string) => void
}

/**
 * A date that is typed as people write it (`8/3`, `270308`, `måndag 8 mars 2027`) or picked from a month. What can be
 * read is written out in full when the field is left; what cannot says why, with the likely right date as a link.
 */
export function DateField({ value = '', onChange, error, onBlur, ...rest }: DateFieldProps) {
  const today = useToday()
  const [opened, picker] = useDisclosure(false)
  const [left, setLeft] = useState(false)
  const parsed = value.trim() === '' ? undefined : parseDate(value, { today })
  const ownError = left && parsed?.ok === false && <FieldProblem problem={parsed.problem} onUse={use} />

  function use(text: string) {
    const read = parseDate(text, { today })
    onChange(read.ok ? formatDate(read.date) : text)
  }

  return (
    <TextInput
      {...rest}
      value={value}
      error={error || ownError}
      onChange={(event) => {
        setLeft(false)
        onChange(event.currentTarget.value)
      }}
      onBlur={(event) => {
        setLeft(true)
        if (parsed?.ok) use(value)
        onBlur?.(event)
      }}
      rightSection={
        <Popover opened={opened} onDismiss={picker.close} position="bottom-end" trapFocus returnFocus withinPortal>
          <Popover.Target>
            <ActionIcon
              variant="transparent"
              color="gray"
              onClick={picker.toggle}
              aria-label="Välj i kalender"
              // The same here, for the moment until the focus has come into the month.
              data-mantine-stop-propagation={opened}
              onKeyDown={(event) => event.key === 'Escape' && picker.close()}
            >
              <IconCalendar size={18} stroke={1.75} />
            </ActionIcon>
          </Popover.Target>
          <Popover.Dropdown>
            <DatePicker
              value={parsed?.ok ? parsed.date : null}
              defaultDate={parsed?.ok ? parsed.date : today}
              // Esc closes the month, not the dialog around it too.
              __stopPropagation
              withWeekNumbers
              ariaLabels={calendarLabels}
              getDayProps={(date) => redDayProps(date as IsoDate)}
              onChange={(date) => {
                if (date !== null) onChange(formatDate(date as IsoDate))
                picker.close()
              }}
            />
          </Popover.Dropdown>
        </Popover>
      }
    />
  )
}

/** A röd dag is red, and says its name. */
function redDayProps(date: IsoDate) {
  const day = swedishDay(date)
  if (day?.kind !== 'redDay') return {}
  return { style: { color: 'var(--blocked)' }, title: day.name }
}
