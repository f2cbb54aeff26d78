import { Table } from '@mantine/core'
import { useSelector, useToday } from '@renderer/data'
import { links } from '@renderer/ui/links'
import { ListImport } from '@renderer/ui/list/ListImport'
import classes from '@renderer/ui/list/ListImport.module.css'
import { Section } from '@renderer/ui/Section'
import {
  judgeClosedDays,
  takeInClosedDays,
  type JudgedDays,
  type ListedDays,
} from '@shared/calendar/closed-day-list/closed-day-list'
import { closedDayColumns } from '@shared/calendar/closed-day-list/columns'
import { formatDate } from '@shared/calendar/format'
import { kommunName } from '@shared/organisation/kommuner'
import { countOf } from '@shared/record/count'
import type { State } from '@shared/record/state'
import { useCallback, useMemo } from 'react'
import { effectOf, kindOf } from './closed-day-words'
import { HitsPreview } from './HitsPreview'
import { sectionTitles } from './section-titles'
import { useHits } from './use-hits'

const back = { href: links.settingsSection('lediga-dagar'), label: 'Tillbaka till lediga dagar' }

/** Takes over a list of lov and closed days, such as a kommun publishes: seen and mended before it is read in. */
export function ImportClosedDaysPage() {
  const today = useToday()
  const judge = useCallback((state: State, rows: readonly ListedDays[]) => judgeClosedDays(state, rows, today), [today])
  return (
    <ListImport
      columns={closedDayColumns}
      draftKey="closed-day-list"
      crumbs={[
        { label: 'Inställningar', href: links.settings() },
        { label: sectionTitles['lediga-dagar'], href: back.href },
      ]}
      facts={{ before: 'Lov och stängda dagar, från en fil eller klistrade.', after: 'En ångring tar tillbaka alla.' }}
      back={back}
      source={{
        heads: 'Rubriker som Lov, Kommun, Från, Till och Varnar eller stoppar känns igen.',
        fileLabel: 'Fil med lov',
      }}
      words={{
        one: 'rad',
        many: 'rader',
        said: (count) => `${countOf(count, 'rad är inläst', 'rader är inlästa')} bland de lediga dagarna.`,
      }}
      judge={judge}
      takeIn={takeInClosedDays}
    >
      {(good) => <GoodDays rows={good} />}
    </ListImport>
  )
}

/** The rows that are ready, as they will be saved. */
function GoodDays({ rows }: { rows: readonly JudgedDays[] }) {
  const state = useSelector((whole: State) => whole)
  const today = useToday()
  const hits = useHits(useMemo(() => takeInClosedDays(rows), [rows]))
  return (
    <Section title="Redo" count={rows.length}>
      {rows.length === 0 ? (
        <p className={classes.more}>Ingen rad är redo än. Se efter vad kolumnerna innehåller.</p>
      ) : (
        <div className={classes.scroll} tabIndex={0} role="group" aria-label="Rader som är redo">
          <Table className={classes.good}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>Rad</Table.Th>
                <Table.Th>Namn</Table.Th>
                <Table.Th>Gäller</Table.Th>
                <Table.Th>Första dagen</Table.Th>
                <Table.Th>Sista dagen</Table.Th>
                <Table.Th>Slag</Table.Th>
                <Table.Th>I planen</Table.Th>
                <Table.Th>Att veta</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {rows.map(({ number, value, notices }) =>
                value === null ? null : (
                  <Table.Tr key={number}>
                    <Table.Td>{number}</Table.Td>
                    <Table.Td className={classes.code}>{value.name}</Table.Td>
                    <Table.Td>{kommunName(state, value.kommunId) ?? 'hela organisationen'}</Table.Td>
                    <Table.Td>{formatDate(value.from)}</Table.Td>
                    <Table.Td>{formatDate(value.to)}</Table.Td>
                    <Table.Td>{kindOf(value)}</Table.Td>
                    <Table.Td>{effectOf(value)}</Table.Td>
                    <Table.Td>{notices.join(' ')}</Table.Td>
                  </Table.Tr>
                ),
              )}
            </Table.Tbody>
          </Table>
        </div>
      )}
      <HitsPreview hits={hits} today={today} />
    </Section>
  )
}
