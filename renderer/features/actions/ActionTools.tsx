import { SegmentedControl, Select } from '@mantine/core'
import { useSelector } from '@renderer/data'
import { rowsOf, type State } from '@shared/record/state'
import { dueSpanNames, type ActionGrouping } from '@shared/team/action-filter'
import type { DueSpan } from '@shared/team/action-list'
import { useMemo } from 'react'
import classes from './actions.module.css'
import type { ActionListState, ActionsShown } from './use-action-list'
import { asValue, ofValue, whoseChoices } from './whose-choices'

const kinds = [
  { value: 'open' as const, label: 'Öppna' },
  { value: 'ended' as const, label: 'Klara' },
]
const spans = Object.entries(dueSpanNames).map(([value, label]) => ({ value, label }))
const groupings = [
  { value: 'due' as const, label: 'Efter dag' },
  { value: 'responsible' as const, label: 'Efter ansvarig' },
  { value: 'team' as const, label: 'Efter team' },
]
const partiesOf = (state: State) => rowsOf(state, 'parties')
const teamsOf = (state: State) =>
  rowsOf(state, 'teams')
    .map(({ id, name }) => ({ value: id, label: name }))
    .sort((a, b) => a.label.localeCompare(b.label, 'sv-SE'))

/** What is asked of the list: open or done, whose, which team's, due when, and in what order. */
export function ActionTools({ list: { asked, ask, all } }: { list: ActionListState }) {
  const parties = useSelector(partiesOf)
  const teams = useSelector(teamsOf)
  const whose = useMemo(() => whoseChoices(all, parties), [all, parties])
  return (
    <div className={classes.tools} role="group" aria-label="Vilka åtgärder som visas">
      <SegmentedControl
        aria-label="Läge"
        data={kinds}
        value={asked.shown}
        onChange={(shown: ActionsShown) => ask({ shown })}
      />
      <Select
        w={240}
        aria-label="Ansvarig"
        placeholder="Alla ansvariga"
        searchable
        clearable
        clearButtonProps={{ 'aria-label': 'Ta bort valet av ansvarig' }}
        nothingFoundMessage="Ingen heter så"
        data={whose}
        value={asked.whose && asValue(asked.whose)}
        onChange={(value) => ask({ whose: ofValue(value) })}
      />
      {teams.length > 1 && (
        <Select
          w={210}
          aria-label="Team"
          placeholder="Alla team"
          clearable
          clearButtonProps={{ 'aria-label': 'Ta bort valet av team' }}
          data={teams}
          value={asked.teamId}
          onChange={(teamId) => ask({ teamId: teamId })}
        />
      )}
      {asked.shown === 'open' && (
        <Select
          w={170}
          aria-label="När"
          placeholder="Alla dagar"
          clearable
          clearButtonProps={{ 'aria-label': 'Ta bort valet av dag' }}
          data={spans}
          value={asked.span}
          onChange={(span) => ask({ span: span as DueSpan | null })}
        />
      )}
      <Select
        w={160}
        aria-label="Ordna"
        allowDeselect={false}
        data={groupings}
        value={asked.by}
        onChange={(by) => ask({ by: by as ActionGrouping })}
      />
    </div>
  )
}
