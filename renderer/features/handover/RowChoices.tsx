import { Checkbox } from '@mantine/core'
import { choiceFor, type Choice, type Choices } from '@shared/handover/choice'
import type { Compared } from '@shared/handover/compare'
import type { DescribedComparison } from '@shared/handover/describe'
import { tableHeading } from '@shared/handover/summary'
import type { TableName } from '@shared/record/tables'
import classes from './handover.module.css'

interface RowChoicesProps {
  rows: readonly DescribedComparison[]
  choices: Choices
  onChoose: (compared: Compared, choice: Choice) => void
}

/** Rows that are taken or left as they are, one tick each. */
export function RowChoices({ rows, choices, onChoose }: RowChoicesProps) {
  return (
    <ul className={classes.plain}>
      {rows.map(({ compared, title }) => (
        <li key={compared.id}>
          <Checkbox
            label={title}
            checked={choiceFor(compared, choices) === 'there'}
            onChange={(event) => onChoose(compared, event.currentTarget.checked ? 'there' : 'here')}
          />
        </li>
      ))}
    </ul>
  )
}

/** The same, folded together by kind: a colleague who receives for the first time gets all of it. */
export function FoldedRowChoices({ rows, ...rest }: RowChoicesProps) {
  const byTable = new Map<TableName, DescribedComparison[]>()
  for (const row of rows) byTable.set(row.compared.table, [...(byTable.get(row.compared.table) ?? []), row])
  return [...byTable].map(([table, of]) => (
    <details key={table} className={classes.fold}>
      <summary>
        {tableHeading(table)} <span className={classes.count}>{of.length}</span>
      </summary>
      <RowChoices rows={of} {...rest} />
    </details>
  ))
}
