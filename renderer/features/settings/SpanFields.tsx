import { Group } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { DateField } from '@renderer/ui/DateField'
import { Status } from '@renderer/ui/Status'

interface Span {
  from: string
  to: string
}

interface SpanFieldsProps extends Span {
  /** What the form gives a field. */
  inputProps: UseFormReturnType<Span & Record<string, unknown>>['getInputProps']
  /** What is worth knowing of the days. */
  warning: string | undefined
}

/** From which day to which, both included. */
export function SpanFields({ from, to, inputProps, warning }: SpanFieldsProps) {
  return (
    <>
      <Group gap={12} align="flex-start" grow>
        <DateField label="Första dagen" {...inputProps('from')} value={from} />
        <DateField label="Sista dagen" description="Tomt betyder en enda dag." {...inputProps('to')} value={to} />
      </Group>
      {warning !== undefined && <Status tone="need">{warning}</Status>}
    </>
  )
}
