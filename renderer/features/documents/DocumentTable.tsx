import { Table } from '@mantine/core'
import { useToday } from '@renderer/data'
import { links } from '@renderer/ui/links'
import { TableGap } from '@renderer/ui/TableGap'
import { TextLink } from '@renderer/ui/TextLink'
import { useRowKeys } from '@renderer/ui/use-row-keys'
import { useRowWindow } from '@renderer/ui/use-row-window'
import { formatDateShort } from '@shared/calendar/format'
import { dateAt } from '@shared/calendar/instant'
import { datedAt, type ListedDocument } from '@shared/documents/kept/register'
import { useRef } from 'react'
import { DocumentStatus } from '@renderer/ui/document/DocumentStatus'
import classes from './documents.module.css'

const columns = 6

/** Documents in a table. Arrow keys move between them, Enter opens. */
export function DocumentTable({ documents }: { documents: readonly ListedDocument[] }) {
  const table = useRef<HTMLTableElement>(null)
  const today = useToday()
  const { first, rows, before, after, show, measure } = useRowWindow(table, documents)
  const move = useRowKeys(table, { count: documents.length, show })

  return (
    <div className={classes.scroll}>
      <Table
        ref={table}
        className={classes.table}
        aria-label="Dokument"
        aria-rowcount={documents.length + 1}
        onKeyDown={move}
      >
        <Table.Thead>
          <Table.Tr>
            <Table.Th w={190}>Dokument</Table.Th>
            <Table.Th>Gäller</Table.Th>
            <Table.Th w={70}>Version</Table.Th>
            <Table.Th w={130}>Läge</Table.Th>
            <Table.Th w={150}>Datum</Table.Th>
            <Table.Th w={150}>Lämnat till</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          <TableGap height={before} columns={columns} />
          {rows.map(({ document, name, about, deliveries }, place) => (
            <Table.Tr key={document.id} ref={measure} data-index={first + place} aria-rowindex={first + place + 2}>
              <Table.Td className={classes.name}>
                <TextLink href={links.document(document.id)} quiet>
                  {name}
                </TextLink>
              </Table.Td>
              <Table.Td className={classes.about}>{about}</Table.Td>
              <Table.Td>{document.version}</Table.Td>
              <Table.Td>
                <DocumentStatus document={document} />
              </Table.Td>
              <Table.Td className={classes.when}>{formatDateShort(dateAt(datedAt(document)), today)}</Table.Td>
              <Table.Td>{deliveries.map(({ to }) => to).join(', ')}</Table.Td>
            </Table.Tr>
          ))}
          <TableGap height={after} columns={columns} />
        </Table.Tbody>
      </Table>
    </div>
  )
}
