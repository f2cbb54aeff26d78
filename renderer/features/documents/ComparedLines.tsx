import { Table } from '@mantine/core'
import type { ComparedLine } from '@shared/documents/kept/compare'
import clsx from 'clsx'
import classes from './documents.module.css'

/** Two versions side by side. What differs is told by a word for those who do not see the mark. */
export function ComparedLines({
  lines,
  versions,
}: {
  lines: readonly ComparedLine[]
  versions: readonly [number, number]
}) {
  return (
    <div className={classes.scroll}>
      <Table className={classes.compared} aria-label={`Version ${versions[0]} och ${versions[1]}`}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th w={96}>Ändring</Table.Th>
            <Table.Th>Version {versions[0]}</Table.Th>
            <Table.Th>Version {versions[1]}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {lines.map(({ before, after }, place) => (
            <Table.Tr key={place}>
              <Table.Td className={classes.change}>{changeOf({ before, after })}</Table.Td>
              <Table.Td className={clsx(before !== after && before !== null && classes.gone)}>{before}</Table.Td>
              <Table.Td className={clsx(before !== after && after !== null && classes.come)}>{after}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  )
}

function changeOf({ before, after }: ComparedLine): string {
  if (before === after) return ''
  if (before === null) return 'Tillagt'
  return after === null ? 'Borttaget' : 'Ändrat'
}
