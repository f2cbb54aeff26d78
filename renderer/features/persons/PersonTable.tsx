import { Table } from '@mantine/core'
import { links } from '@renderer/ui/links'
import { Status } from '@renderer/ui/Status'
import { TextLink } from '@renderer/ui/TextLink'
import { genderNames } from '@shared/person/names'
import { IconArchive } from '@tabler/icons-react'
import { useRef } from 'react'
import type { ListedPerson } from './person-row'
import classes from './PersonTable.module.css'
import { TableGap } from '@renderer/ui/TableGap'
import { useRowKeys } from '@renderer/ui/use-row-keys'
import { useRowWindow } from '@renderer/ui/use-row-window'

/** Persons in a table. Arrow keys move between the codes, Enter opens. Names are a column only where there are any. */
export function PersonTable({ persons }: { persons: readonly ListedPerson[] }) {
  const table = useRef<HTMLTableElement>(null)
  const { first, rows, before, after, show, measure } = useRowWindow(table, persons)
  const hasNames = persons.some(({ shownName }) => shownName !== '')
  const columns = hasNames ? 5 : 4
  const move = useRowKeys(table, { count: persons.length, show })

  return (
    <Table ref={table} className={classes.table} aria-rowcount={persons.length + 1} onKeyDown={move}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th w={170}>Kod</Table.Th>
          {hasNames && <Table.Th w={220}>Namn</Table.Th>}
          <Table.Th w={100}>Kön</Table.Th>
          <Table.Th w={80}>Född</Table.Th>
          <Table.Th>Är med i</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        <TableGap height={before} columns={columns} />
        {rows.map((person, place) => (
          <Table.Tr key={person.id} ref={measure} data-index={first + place} aria-rowindex={first + place + 2}>
            <Table.Td className={classes.code}>
              <TextLink href={links.person(person.id)} quiet>
                {person.code}
              </TextLink>
            </Table.Td>
            {hasNames && <Table.Td>{person.shownName}</Table.Td>}
            <Table.Td>{genderNames[person.gender]}</Table.Td>
            <Table.Td>{person.birthYear ?? 'okänt'}</Table.Td>
            <Table.Td className={classes.partOf}>
              {person.putAwayAt === null ? (
                person.partOf
              ) : (
                <Status tone="plain" icon={<IconArchive size={16} stroke={1.75} aria-hidden />}>
                  Undanlagd
                </Status>
              )}
            </Table.Td>
          </Table.Tr>
        ))}
        <TableGap height={after} columns={columns} />
      </Table.Tbody>
    </Table>
  )
}
