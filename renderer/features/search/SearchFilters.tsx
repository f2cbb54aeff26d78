import { Group, Select } from '@mantine/core'
import { useSelector } from '@renderer/data'
import { DateField } from '@renderer/ui/DateField'
import { still } from '@renderer/ui/still'
import type { Id } from '@shared/record/id'
import { rowsOf, type State } from '@shared/record/state'
import { foundTable, foundTableNames } from '@shared/search/found-tables'
import type { Found } from '@shared/search/search'
import { useMemo } from 'react'
import { ask, useAsked } from './use-asked'

const PartyChoice = still(Select<Id>)
const StateChoice = still(Select<string>)
const Day = still(DateField)

const whole = (state: State) => state

/** What a search is narrowed to: kind, party, läge and days. Each choice tells what there is. */
export function SearchFilters({ found: { counts, states } }: { found: Found }) {
  const { fields } = useAsked()
  const { table, partyId, state } = fields
  const rows = useSelector(whole)
  const partyChoices = useMemo(
    () => rowsOf(rows, 'parties').map(({ id, name }) => ({ value: id, label: name })),
    [rows],
  )
  const kinds = foundTableNames
    .filter((name) => counts.has(name) || name === table)
    .map((name) => ({ value: name, label: `${foundTable(name).kind} (${counts.get(name) ?? 0})` }))
  return (
    <Group gap={12} align="flex-start" mb={16} role="group" aria-label="Begränsa sökningen">
      <Select
        w={200}
        label="Slag"
        placeholder="Alla"
        clearable
        clearButtonProps={{ 'aria-label': 'Sök alla slag' }}
        data={kinds}
        value={table}
        onChange={(value) => ask({ table: value, state: null })}
      />
      <PartyChoice
        w={200}
        label="Part"
        placeholder="Alla"
        clearable
        searchable
        clearButtonProps={{ 'aria-label': 'Sök alla parter' }}
        nothingFoundMessage="Ingen part heter så"
        data={partyChoices}
        value={partyId}
        onChange={(value) => ask({ partyId: value })}
      />
      <StateChoice
        w={200}
        label="Läge"
        placeholder="Alla"
        clearable
        clearButtonProps={{ 'aria-label': 'Sök alla lägen' }}
        nothingFoundMessage="Inget har ett läge"
        data={state === null || states.includes(state) ? [...states] : [...states, state]}
        value={state}
        onChange={(value) => ask({ state: value })}
      />
      <Day w={200} label="Från och med" value={fields.from} onChange={(from) => ask({ from })} />
      <Day w={200} label="Till och med" value={fields.to} onChange={(to) => ask({ to })} />
    </Group>
  )
}
