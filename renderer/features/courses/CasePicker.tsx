import { Select, type SelectProps } from '@mantine/core'
import { useSelector } from '@renderer/data'
import type { Id } from '@shared/record/id'
import { rowOf, rowsOf, type State } from '@shared/record/state'

interface CasePickerProps extends Omit<SelectProps, 'data' | 'value' | 'onChange'> {
  value: Id | null
  onChange: (id: Id | null) => void
}

/** Finds an ärende with its person, among those that are not closed. An avidentifierat one has nobody to enrol. */
export function CasePicker({ value, onChange, ...rest }: CasePickerProps) {
  const cases = useSelector(casesWithPerson)
  return (
    <Select
      label="Ärende"
      placeholder="Sök på kod eller team"
      description={
        cases.length === 0
          ? 'Det finns inget öppet ärende med samtycke.'
          : 'Ärenden med samtycke. Ett avidentifierat ärende har ingen person att anmäla.'
      }
      {...rest}
      searchable
      clearable
      clearButtonProps={{ 'aria-label': 'Töm' }}
      data={cases}
      value={value}
      onChange={(id) => onChange(id as Id | null)}
    />
  )
}

/** `HAN-2027-014, Resursråd Haninge` */
function casesWithPerson(state: State) {
  return rowsOf(state, 'cases').flatMap(({ id, code, personId, teamId, status, putAwayAt }) => {
    const person = rowOf(state, 'persons', personId)
    if (!person || status === 'closed' || putAwayAt !== null) return []
    const team = rowOf(state, 'teams', teamId)?.name
    return [{ value: id, label: [code || person.code, team].filter(Boolean).join(', ') }]
  })
}
