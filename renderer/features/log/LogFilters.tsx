import { Group } from '@mantine/core'
import { DateField } from '@renderer/ui/DateField'
import { FilterChoice } from '@renderer/ui/list/FilterChoice'
import { actNames, recordKindNames } from '@shared/log/words'
import { rowsOf, type State } from '@shared/record/state'
import { useMemo } from 'react'
import type { LogFilterState } from './use-log-filter'

const choices = (names: Readonly<Record<string, string>>) =>
  Object.entries(names).map(([value, label]) => ({ value, label }))
const acts = choices(actNames)
const kinds = choices(recordKindNames)
const order = new Intl.Collator('sv-SE', { numeric: true })

/** What is asked of the log: days, what was done, which kind of record, whose, and by whom. */
export function LogFilters({ asked: { asked, set }, state }: { asked: LogFilterState; state: State }) {
  const persons = useMemo(
    () =>
      rowsOf(state, 'persons')
        .map(({ id, code }) => ({ value: id, label: code }))
        .sort((one, other) => order.compare(one.label, other.label)),
    [state],
  )
  const users = rowsOf(state, 'users').map(({ id, name }) => ({ value: id, label: name }))
  return (
    <Group gap={12} align="flex-start" mb={16} role="group" aria-label="Filtrera loggen">
      <DateField w={200} label="Från och med" value={asked.from} onChange={(from) => set({ from })} />
      <DateField w={200} label="Till och med" value={asked.to} onChange={(to) => set({ to })} />
      <FilterChoice
        w={130}
        label="Vad som gjordes"
        placeholder="Allt"
        data={acts}
        value={asked.act}
        onChange={(act) => set({ act })}
      />
      <FilterChoice
        w={190}
        label="Slag av uppgift"
        data={kinds}
        value={asked.table}
        onChange={(table) => set({ table })}
      />
      <FilterChoice
        w={160}
        label="Person"
        placeholder="Kod"
        searchable
        limit={50}
        nothingFoundMessage="Ingen person har den koden"
        data={persons}
        value={asked.personId}
        onChange={(personId) => set({ personId })}
      />
      {users.length > 0 && (
        <FilterChoice
          w={160}
          label="Användare"
          data={[...users, { value: 'unknown', label: 'Ingen angiven' }]}
          value={asked.profile}
          onChange={(profile) => set({ profile })}
        />
      )}
    </Group>
  )
}
