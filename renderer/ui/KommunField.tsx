import { Select, type SelectProps } from '@mantine/core'
import { useSelector } from '@renderer/data'
import { kommuner } from '@shared/organisation/kommuner'
import type { Id } from '@shared/record/id'
import { rowOf, type State } from '@shared/record/state'
import { useCallback } from 'react'

interface KommunFieldProps extends Omit<SelectProps, 'value' | 'onChange' | 'data'> {
  /** Null is everybody. */
  value?: Id | null
  onChange: (id: Id | null) => void
  /** What no kommun at all is called. */
  everybody: string
}

const everybodyValue = 'everybody'

/** One of the kommuner that take part, or everybody. One that is put away can only be kept. */
export function KommunField({ value = null, onChange, everybody, ...rest }: KommunFieldProps) {
  const choices = useSelector(
    useCallback(
      (state: State) => {
        const chosen = rowOf(state, 'parties', value)
        const inUse = kommuner(state)
        return chosen && !inUse.some(({ id }) => id === chosen.id) ? [...inUse, chosen] : inUse
      },
      [value],
    ),
  )
  return (
    <Select
      {...rest}
      data={[
        { value: everybodyValue, label: everybody },
        ...choices.map(({ id, name }) => ({ value: id, label: name })),
      ]}
      value={value ?? everybodyValue}
      onChange={(choice) => onChange(choice === null || choice === everybodyValue ? null : (choice as Id))}
      allowDeselect={false}
      searchable={choices.length > 8}
      description={choices.length === 0 ? 'Lägg till kommunerna under Inställningar, Parter.' : rest.description}
    />
  )
}
