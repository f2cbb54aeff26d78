import { Table } from '@mantine/core'
import { useToday } from '@renderer/data'
import { links } from '@renderer/ui/links'
import { TextLink } from '@renderer/ui/TextLink'
import { useRowWindow } from '@renderer/ui/use-row-window'
import type { IsoDate } from '@shared/calendar/date'
import { formatClock, formatDateShort } from '@shared/calendar/format'
import { clockAt, dateAt } from '@shared/calendar/instant'
import type { LogEntry } from '@shared/log/log-entry'
import { actNames, describeEntry, profileName, type LoggedPage } from '@shared/log/words'
import type { State } from '@shared/record/state'
import { useRef } from 'react'
import classes from './LogTable.module.css'

const columns = 5

/** The entries, newest first. Only those in view are drawn, and what they are about is looked up then. */
export function LogTable({ entries, state }: { entries: readonly LogEntry[]; state: State }) {
  const table = useRef<HTMLTableElement>(null)
  const today = useToday()
  const { first, rows, before, after, measure } = useRowWindow(table, entries)
  return (
    <div className={classes.scroll}>
      <Table ref={table} className={classes.table} aria-label="Logg" aria-rowcount={entries.length + 1}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th w={240}>När</Table.Th>
            <Table.Th w={160}>Vem</Table.Th>
            <Table.Th w={110}>Gjorde</Table.Th>
            <Table.Th w={200}>Slag av uppgift</Table.Th>
            <Table.Th>Vad det gäller</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          <Gap height={before} />
          {rows.map((entry, place) => (
            <tr key={entry.id} ref={measure} data-index={first + place} aria-rowindex={first + place + 2}>
              <EntryCells entry={entry} state={state} today={today} />
            </tr>
          ))}
          <Gap height={after} />
        </Table.Tbody>
      </Table>
    </div>
  )
}

function EntryCells({ entry, state, today }: { entry: LogEntry; state: State; today: IsoDate }) {
  const { kind, record, page } = describeEntry(state, entry)
  return (
    <>
      <Table.Td className={classes.when}>
        {formatDateShort(dateAt(entry.at), today)} {formatClock(clockAt(entry.at))}
      </Table.Td>
      <Table.Td>{profileName(state, entry.profile)}</Table.Td>
      <Table.Td>{actNames[entry.act]}</Table.Td>
      <Table.Td>{kind}</Table.Td>
      <Table.Td>{page ? <TextLink href={addressOf(page)}>{record}</TextLink> : record}</Table.Td>
    </>
  )
}

function addressOf({ page, id }: LoggedPage): string {
  return links[page](id)
}

/** Stands for the rows above or below the window, so that the page keeps its height. */
function Gap({ height }: { height: number }) {
  if (height === 0) return null
  return (
    <tr aria-hidden>
      <td colSpan={columns} style={{ height, padding: 0 }} />
    </tr>
  )
}
