import { Group, Select } from '@mantine/core'
import { DateField } from '@renderer/ui/DateField'
import type { LogAct } from '@shared/log/log-entry'
import { actNames, recordKindNames } from '@shared/log/words'
import { rowsOf, type State } from '@shared/record/state'
import type { TableName } from '@shared/record/tables'
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
      <Select
        w={130}
        label="Vad som gjordes"
        placeholder="Allt"
        clearable
        clearButtonProps={{ 'aria-label': 'Ta bort valet av vad som gjordes' }}
        data={acts}
        value={asked.act}
        onChange={(act) => set({ act: act as LogAct | null })}
      />
      <Select
        w={190}
        label="Slag av uppgift"
        placeholder="Alla"
        clearable
        clearButtonProps={{ 'aria-label': 'Ta bort valet av slag' }}
        data={kinds}
        value={asked.table}
        onChange={(table) => set({ table: table as TableName | null })}
      />
      <Select
        w={160}
        label="Person"
        placeholder="Kod"
        searchable
        clearable
        clearButtonProps={{ 'aria-label': 'Ta bort valet av person' }}
        limit={50}
        nothingFoundMessage="Ingen person har den koden"
        data={persons}
        value={asked.personId}
        onChange={(id) => set({ personId: id })}
      />
      {users.length > 0 && (
        <Select
          w={160}
          label="Användare"
          placeholder="Alla"
          clearable
          clearButtonProps={{ 'aria-label': 'Ta bort valet av användare' }}
          data={[...users, { value: 'unknown', label: 'Ingen angiven' }]}
          value={asked.profile}
          onChange={(profile) => set({ profile: profile })}
        />
      )}
    </Group>
  )
}
