import { Table } from '@mantine/core'
import { useSelector } from '@renderer/data'
import { Section } from '@renderer/ui/Section'
import { useNaming } from '@renderer/ui/use-naming'
import { TableGap } from '@renderer/ui/TableGap'
import { useRowWindow } from '@renderer/ui/use-row-window'
import { formatDate } from '@shared/calendar/format'
import type { JudgedParticipant } from '@shared/course/participant-list/participant-list'
import { genderNames } from '@shared/person/names'
import { useRef } from 'react'
import type { ColumnKind } from '@shared/course/participant-list/columns'
import classes from '@renderer/ui/list/ListImport.module.css'

/** The rows that are ready, as they will be saved. */
export function GoodRows({
  rows,
  kinds,
}: {
  rows: readonly JudgedParticipant[]
  kinds: readonly (ColumnKind | null)[]
}) {
  const table = useRef<HTMLTableElement>(null)
  const parties = useSelector((state) => state.parties)
  const naming = useNaming()
  const hasNames = kinds.includes('name') && naming === 'shown'
  const { first, rows: drawn, before, after, measure } = useRowWindow(table, rows)
  const width = hasNames ? 8 : 7
  if (rows.length === 0) {
    return (
      <Section title="Redo" count={0}>
        <p className={classes.more}>Ingen rad är redo än. Se efter vad kolumnerna innehåller.</p>
      </Section>
    )
  }
  return (
    <Section title="Redo" count={rows.length}>
      <div className={classes.scroll} tabIndex={0} role="group" aria-label="Rader som är redo">
        <Table ref={table} className={classes.good} aria-rowcount={rows.length + 1}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>Rad</Table.Th>
              <Table.Th>Kod</Table.Th>
              {hasNames && <Table.Th>Namn</Table.Th>}
              <Table.Th>Kön</Table.Th>
              <Table.Th>Född</Table.Th>
              <Table.Th>Kommer från</Table.Th>
              <Table.Th>Anmäld</Table.Th>
              <Table.Th>Att veta</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            <TableGap height={before} columns={width} />
            {drawn.map(({ number, code, person, typed, value, notices }, place) =>
              value === null ? null : (
                <Table.Tr key={number} ref={measure} data-index={first + place} aria-rowindex={first + place + 2}>
                  <Table.Td>{number}</Table.Td>
                  <Table.Td className={classes.code}>{code}</Table.Td>
                  {hasNames && <Table.Td>{typed.name}</Table.Td>}
                  <Table.Td>{genderNames[value.gender]}</Table.Td>
                  <Table.Td>{value.birthYear ?? ''}</Table.Td>
                  <Table.Td>
                    {value.referringPartyId === null ? '' : parties.get(value.referringPartyId)?.name}
                  </Table.Td>
                  <Table.Td>{value.registeredOn === null ? 'i dag' : formatDate(value.registeredOn)}</Table.Td>
                  <Table.Td>{[person ? 'Finns redan som person.' : '', ...notices].join(' ')}</Table.Td>
                </Table.Tr>
              ),
            )}
            <TableGap height={after} columns={width} />
          </Table.Tbody>
        </Table>
      </div>
    </Section>
  )
}
