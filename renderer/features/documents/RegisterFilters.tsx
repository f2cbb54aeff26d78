import { Group, TextInput } from '@mantine/core'
import { DateField } from '@renderer/ui/DateField'
import { FilterChoice } from '@renderer/ui/list/FilterChoice'
import { documentStateNames } from '@shared/documents/kept/names'
import type { ListedDocument } from '@shared/documents/kept/register'
import { documentKindNames } from '@shared/documents/kind'
import { IconSearch } from '@tabler/icons-react'
import type { RegisterFilter } from './use-register-filter'

const states = Object.entries(documentStateNames).map(([value, label]) => ({ value, label }))

interface RegisterFiltersProps {
  filter: RegisterFilter
  documents: readonly ListedDocument[]
}

/** What is asked of the register: words, kind, state, and days. Only kinds that are there can be chosen. */
export function RegisterFilters({ filter: { asked, set }, documents }: RegisterFiltersProps) {
  const kinds = [...new Set(documents.map(({ document }) => document.kind))]
    .map((value) => ({ value, label: documentKindNames[value] }))
    .sort((one, other) => one.label.localeCompare(other.label, 'sv-SE'))
  return (
    <Group gap={12} align="flex-start" mb={16} role="group" aria-label="Filtrera dokument">
      <TextInput
        w={220}
        label="Innehåller"
        placeholder="Team, kurs eller kod"
        leftSection={<IconSearch size={16} stroke={1.75} aria-hidden />}
        value={asked.text}
        onChange={(event) => set({ text: event.currentTarget.value })}
      />
      <FilterChoice w={210} label="Slag" data={kinds} value={asked.kind} onChange={(kind) => set({ kind })} />
      <FilterChoice w={150} label="Läge" data={states} value={asked.state} onChange={(state) => set({ state })} />
      <DateField w={190} label="Från och med" value={asked.from} onChange={(from) => set({ from })} />
      <DateField w={190} label="Till och med" value={asked.to} onChange={(to) => set({ to })} />
    </Group>
  )
}
