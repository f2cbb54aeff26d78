import { Table } from '@mantine/core'
import { formatCount } from '@shared/record/count'
import { tableTitles } from '@shared/record/table-names'
import type { BackupComparison } from '@renderer/data'
import classes from './ComparisonTable.module.css'

const columns = [
  { field: 'here', head: 'Här' },
  { field: 'there', head: 'I kopian' },
  { field: 'onlyHere', head: 'Bara här' },
  { field: 'onlyThere', head: 'Bara i kopian' },
  { field: 'changed', head: 'Olika' },
] as const

/** What is here beside what is in the copy, a kind of row a line. Kinds that are in neither are left out. */
export function ComparisonTable({ comparison: { tables } }: { comparison: BackupComparison }) {
  const filled = tables.filter(({ here, there }) => here + there > 0)
  const sum = (field: (typeof columns)[number]['field']) => filled.reduce((all, line) => all + line[field], 0)
  return (
    <div className={classes.scroll} tabIndex={0} role="region" aria-label="Jämförelse">
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">Vad</Table.Th>
            {columns.map(({ field, head }) => (
              <Table.Th key={field} scope="col" className={classes.number}>
                {head}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {filled.map((line) => (
            <Table.Tr key={line.table}>
              <Table.Th scope="row">{tableTitles[line.table]}</Table.Th>
              {columns.map(({ field }) => (
                <Numbers key={field} count={line[field]} />
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
        <Table.Tfoot>
          <Table.Tr>
            <Table.Th scope="row">Allt</Table.Th>
            {columns.map(({ field }) => (
              <Numbers key={field} count={sum(field)} />
            ))}
          </Table.Tr>
        </Table.Tfoot>
      </Table>
    </div>
  )
}

/** Nothing is drawn as a line: the eye finds what differs. */
function Numbers({ count }: { count: number }) {
  return (
    <Table.Td className={count === 0 ? classes.none : classes.number}>
      {count === 0 ? '–' : formatCount(count)}
    </Table.Td>
  )
}
