import { Select, type SelectProps } from '@mantine/core'

interface FilterChoiceProps<Value extends string> extends Pick<
  SelectProps,
  'w' | 'placeholder' | 'data' | 'searchable' | 'limit' | 'nothingFoundMessage'
> {
  label: string
  value: Value | null
  onChange: (value: Value | null) => void
}

/** One thing that a list is narrowed by, chosen among what there is. Nothing chosen narrows nothing. */
export function FilterChoice<Value extends string>({ label, onChange, ...select }: FilterChoiceProps<Value>) {
  return (
    <Select
      label={label}
      placeholder="Alla"
      clearable
      clearButtonProps={{ 'aria-label': `Ta bort valet av ${label.toLocaleLowerCase('sv-SE')}` }}
      onChange={(value) => onChange(value as Value | null)}
      {...select}
    />
  )
}
