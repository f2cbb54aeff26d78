import { Select, type SelectProps } from '@mantine/core'
import { useSelector } from '@renderer/data'
import { genderNames } from '@shared/person/names'
import type { Person } from '@shared/person/person'
import type { Id } from '@shared/record/id'
import { rowsOf, type State } from '@shared/record/state'
import { useMemo } from 'react'
import classes from './PersonPicker.module.css'

interface PersonPickerProps extends Omit<SelectProps, 'data' | 'value' | 'onChange'> {
  value: Id | null
  onChange: (id: Id | null) => void
  /** Persons that cannot be chosen here, such as those who already have a place. */
  without?: ReadonlySet<Id>
}

/** Nobody reads further down a list: a few letters of the code find the rest. */
const shownAtMost = 200

const order = new Intl.Collator('sv-SE', { numeric: true })
/** Sorted once for each table as it stands: thousands of codes take longer to sort than a page to open. */
const sorted = new WeakMap<State['persons'], readonly Person[]>()

function selectPersons(state: State): readonly Person[] {
  const known = sorted.get(state.persons)
  if (known) return known
  const persons = rowsOf(state, 'persons').sort((a, b) => order.compare(a.code, b.code))
  sorted.set(state.persons, persons)
  return persons
}

const selectTable = (state: State) => state.persons

/** Finds one person by code; kön and födelseår stand beside it, to tell two codes apart. Never a name. */
export function PersonPicker({ value, onChange, without, ...rest }: PersonPickerProps) {
  const persons = useSelector(selectPersons)
  const choices = useMemo(
    () =>
      persons
        .filter(({ id, putAwayAt }) => id === value || (putAwayAt === null && !without?.has(id)))
        .map(({ id, code }) => ({ value: id, label: code })),
    [persons, value, without],
  )
  const byId = useSelector(selectTable)
  return (
    <Select
      placeholder="Sök på kod"
      description={persons.length === 0 ? 'Här finns inga personer än.' : undefined}
      {...rest}
      searchable
      clearable
      clearButtonProps={{ 'aria-label': 'Töm' }}
      nothingFoundMessage={persons.length === 0 ? 'Här finns inga personer än' : undefined}
      data={choices}
      limit={shownAtMost}
      value={value}
      onChange={(id) => onChange(id as Id | null)}
      renderOption={({ option }) => (
        <span>
          {option.label} <span className={classes.facts}>{factsOf(byId.get(option.value as Id))}</span>
        </span>
      )}
    />
  )
}

function factsOf(person: Person | undefined): string {
  if (!person) return ''
  const { gender, birthYear } = person
  const facts = [gender === 'unknown' ? '' : genderNames[gender], birthYear === null ? '' : `född ${birthYear}`]
  return facts.filter(Boolean).join(', ')
}
