import { Table } from '@mantine/core'
import type { ReadBackup } from '@renderer/data'
import { formatCount } from '@shared/record/count'
import { tableTitles } from '@shared/record/table-names'
import { tableNames } from '@shared/record/tables'
import classes from './ComparisonTable.module.css'

/** How much of each kind there is. */
export function CountTable({ counts }: { counts: ReadBackup['counts'] }) {
  const filled = tableNames.filter((table) => counts[table] > 0)
  return (
    <div className={classes.scroll}>
      <Table className={classes.narrow}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">Vad</Table.Th>
            <Table.Th scope="col" className={classes.number}>
              Antal
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {filled.map((table) => (
            <Table.Tr key={table}>
              <Table.Th scope="row">{tableTitles[table]}</Table.Th>
              <Table.Td className={classes.number}>{formatCount(counts[table])}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  )
}
