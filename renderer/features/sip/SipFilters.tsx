import { Group, Select } from '@mantine/core'
import type { Party } from '@shared/organisation/organisation'
import { sipKindNames, sipStateNames } from '@shared/sip/names'
import type { SipFilter, SipLine } from '@shared/sip/overview'

interface SipFiltersProps {
  lines: readonly SipLine[]
  asked: SipFilter
  onAsk: (asked: SipFilter) => void
}

/** What is asked of the list: state, kind and party. Only what some SIP has can be chosen. */
export function SipFilters({ lines, asked, onAsk }: SipFiltersProps) {
  const states = choices(sipStateNames, new Set(lines.map(({ state }) => state)))
  const kinds = choices(sipKindNames, new Set(lines.map(({ kind }) => kind)))
  const parties = partiesOf(lines)
  return (
    <Group gap={12} align="flex-start" mb={12} role="group" aria-label="Filtrera SIP">
      <Select
        w={150}
        label="Läge"
        placeholder="Alla"
        clearable
        clearButtonProps={{ 'aria-label': 'Ta bort valet av läge' }}
        data={states}
        value={asked.state}
        onChange={(state) => onAsk({ ...asked, state })}
      />
      <Select
        w={170}
        label="Slag"
        placeholder="Alla"
        clearable
        clearButtonProps={{ 'aria-label': 'Ta bort valet av slag' }}
        data={kinds}
        value={asked.kind}
        onChange={(kind) => onAsk({ ...asked, kind })}
      />
      <Select
        w={220}
        label="Part"
        placeholder="Alla"
        clearable
        clearButtonProps={{ 'aria-label': 'Ta bort valet av part' }}
        data={parties.map(({ id, name }) => ({ value: id, label: name }))}
        value={asked.partyId}
        onChange={(partyId) => onAsk({ ...asked, partyId })}
      />
    </Group>
  )
}

/** The names that are there, in the order that they are told everywhere. */
function choices<Value extends string>(names: Record<Value, string>, there: ReadonlySet<Value>) {
  const values = Object.keys(names) as Value[]
  return values.filter((value) => there.has(value)).map((value) => ({ value, label: names[value] }))
}

function partiesOf(lines: readonly SipLine[]): Party[] {
  const parties = new Map(lines.flatMap((line) => line.parties.map((party) => [party.id, party] as const)))
  return [...parties.values()].sort((a, b) => a.name.localeCompare(b.name, 'sv-SE'))
}
