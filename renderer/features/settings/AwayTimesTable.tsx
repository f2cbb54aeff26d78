import { Checkbox, Table } from '@mantine/core'
import { useToday } from '@renderer/data'
import { absenceSpan } from '@shared/calendar/absence-words'
import { isDouble, type JudgedAway } from '@shared/calendar/busy-times/take-in-busy-times'
import type { IsoDate } from '@shared/calendar/date'
import { capitalised } from '@shared/calendar/format'
import classes from './ImportAbsencesPage.module.css'

interface AwayTimesTableProps {
  times: readonly JudgedAway[]
  skipped: ReadonlySet<number>
  onSkip: (number: number, isSkipped: boolean) => void
}

/** The times of a calendar to choose among. One that already stands as absence cannot be chosen, and says so. */
export function AwayTimesTable({ times, skipped, onSkip }: AwayTimesTableProps) {
  const today = useToday()
  if (times.length === 0) return <p>Inga upptagna tider de dagarna. Välj andra dagar, eller en annan fil.</p>
  return (
    <div className={classes.scroll} tabIndex={0} role="group" aria-label="Upptagna tider">
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th w={340}>Tid</Table.Th>
            <Table.Th>Att veta</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {times.map((time) => (
            <Table.Tr key={time.number}>
              <Table.Td>
                <Checkbox
                  label={capitalised(absenceSpan(time, today))}
                  checked={time.known === undefined && !skipped.has(time.number)}
                  disabled={time.known !== undefined}
                  onChange={(event) => onSkip(time.number, !event.currentTarget.checked)}
                />
              </Table.Td>
              <Table.Td>{noticeOf(time, today)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  )
}

function noticeOf(time: JudgedAway, today: IsoDate): string {
  if (time.known === undefined) return ''
  if (isDouble(time)) return 'Finns redan som frånvaro.'
  return `Går in i frånvaron ${absenceSpan(time.known, today)}. Ändra den i stället.`
}
