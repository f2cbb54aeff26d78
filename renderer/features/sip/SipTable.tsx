import { Table } from '@mantine/core'
import { useToday } from '@renderer/data'
import { links } from '@renderer/ui/links'
import { Status, type StatusTone } from '@renderer/ui/Status'
import { TableGap } from '@renderer/ui/TableGap'
import { TextLink } from '@renderer/ui/TextLink'
import { useRowKeys } from '@renderer/ui/use-row-keys'
import { useRowWindow } from '@renderer/ui/use-row-window'
import type { IsoDate } from '@shared/calendar/date'
import { formatDateShort } from '@shared/calendar/format'
import { sipStateNames } from '@shared/sip/names'
import type { SipLine } from '@shared/sip/overview'
import type { SipState } from '@shared/sip/sip-state'
import { IconArchive } from '@tabler/icons-react'
import { useRef } from 'react'
import classes from './SipTable.module.css'

const columns = 4

/** SIPs in a table. Arrow keys move between them, Enter opens. */
export function SipTable({ lines }: { lines: readonly SipLine[] }) {
  const table = useRef<HTMLTableElement>(null)
  const today = useToday()
  const { first, rows, before, after, show, measure } = useRowWindow(table, lines)
  const move = useRowKeys(table, { count: lines.length, show })

  return (
    <div className={classes.scroll}>
      <Table ref={table} className={classes.table} aria-label="SIP" aria-rowcount={lines.length + 1} onKeyDown={move}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th w={230}>SIP</Table.Th>
            <Table.Th w={140}>Läge</Table.Th>
            <Table.Th w={260}>Nästa datum</Table.Th>
            <Table.Th>Parter</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          <TableGap height={before} columns={columns} />
          {rows.map((line, place) => (
            <Table.Tr key={line.id} ref={measure} data-index={first + place} aria-rowindex={first + place + 2}>
              <Table.Td className={classes.name}>
                <TextLink href={links.sip(line.id)} quiet>
                  {line.title}
                </TextLink>
              </Table.Td>
              <Table.Td>
                <StateOf line={line} />
              </Table.Td>
              <Table.Td className={classes.when}>
                <NextOf line={line} today={today} />
              </Table.Td>
              <Table.Td className={classes.parties}>
                {line.parties.map(({ shortName }) => shortName).join(', ')}
              </Table.Td>
            </Table.Tr>
          ))}
          <TableGap height={after} columns={columns} />
        </Table.Tbody>
      </Table>
    </div>
  )
}

const tones: Record<SipState, StatusTone> = {
  preparing: 'plain',
  called: 'waiting',
  established: 'ok',
  followedUp: 'ok',
  ended: 'plain',
}

function StateOf({ line: { state, putAwayAt } }: { line: SipLine }) {
  if (putAwayAt === null) return <Status tone={tones[state]}>{sipStateNames[state]}</Status>
  return (
    <Status tone="plain" icon={<IconArchive size={16} stroke={1.75} aria-hidden />}>
      Undanlagd
    </Status>
  )
}

const nextWords = { meeting: 'möte', followUp: 'uppföljning' }

function NextOf({ line: { state, next }, today }: { line: SipLine; today: IsoDate }) {
  if (state === 'ended') return null
  if (next === null) return <Status tone="need">Inget datum</Status>
  const day = `${formatDateShort(next.on, today)}, ${nextWords[next.what]}`
  return next.on < today ? <Status tone="need">{`${day} har passerat`}</Status> : day
}
