import { Table } from '@mantine/core'
import { useSelector, useToday } from '@renderer/data'
import { links } from '@renderer/ui/links'
import { Section } from '@renderer/ui/Section'
import { TextLink } from '@renderer/ui/TextLink'
import { addDays } from '@shared/calendar/days'
import { formatDateShort } from '@shared/calendar/format'
import type { GkCounts, GkWaiting } from '@shared/course/gk'
import { gkOfCourse, gkOfRound } from '@shared/course/gk-of-round'
import { countOf, shareOf } from '@shared/record/count'
import type { State } from '@shared/record/state'
import { useCallback } from 'react'
import classes from './AfterRound.module.css'
import { ClosingDocuments } from './ClosingDocuments'
import type { CohortView } from './use-cohort'

/** The states on the way to GK: each with its own count, for one person may be in two of them. */
const gkRows = [
  ['GK hållen', 'held'],
  ['GK begärd, inte hållen', 'requested'],
  ['GK planerad, inte hållen', 'planned'],
  ['Minst en av de tre', 'heldOrOnTheWay'],
] as const satisfies readonly (readonly [string, keyof GkCounts])[]

/** What follows on a round that has begun: GK, how long it took, surveys and slutdokumentation. */
export function AfterRound({ view }: { view: CohortView }) {
  const { cohort } = view
  if (cohort.status !== 'running' && cohort.status !== 'finished') return null
  return (
    <>
      <GkOfRound view={view} />
      <ClosingDocuments view={view} />
    </>
  )
}

function GkOfRound({ view: { cohort, sessions } }: { view: CohortView }) {
  const today = useToday()
  const { counts, waiting } = useSelector(
    useCallback((state: State) => gkOfRound(state, cohort.id, today), [cohort.id, today]),
  )
  const course = useSelector(useCallback((state: State) => gkOfCourse(state, cohort, today), [cohort, today]))
  const last = sessions.filter(({ status }) => status !== 'cancelled').at(-1)?.date
  const showsCourse = cohort.templateId !== null && course.rounds > 1
  if (counts.participants === 0 || cohort.gkWithinDays === null) return null
  return (
    <Section
      title="Gemensam kartläggning (GK)"
      action={cohort.surveyPoints.length > 0 && <TextLink href={links.surveys(cohort.id)}>Enkäter</TextLink>}
    >
      <Table aria-label="Gemensam kartläggning" className={classes.counts}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>Läge</Table.Th>
            <Table.Th>Den här omgången</Table.Th>
            {showsCourse && <Table.Th>Kursens {course.rounds} avslutade omgångar</Table.Th>}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {gkRows.map(([word, state]) => (
            <Table.Tr key={state}>
              <Table.Td>{word}</Table.Td>
              <Table.Td>{shareOf(counts[state], counts.participants)}</Table.Td>
              {showsCourse && <Table.Td>{shareOf(course.counts[state], course.counts.participants)}</Table.Td>}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <Waiting waiting={waiting} />
      {last !== undefined && (
        <p className={classes.note}>
          GK ska vara hållen senast {formatDateShort(addDays(last, cohort.gkWithinDays), today)},{' '}
          {countOf(cohort.gkWithinDays, 'dag', 'dagar')} efter sista tillfället.
        </p>
      )}
    </Section>
  )
}

const days = new Intl.NumberFormat('sv-SE', { maximumFractionDigits: 1 })

/** Mean and median of the waits, and each value that is none with the reason why. */
function Waiting({ waiting: { days: waits, mean, median, setAside } }: { waiting: GkWaiting }) {
  return (
    <>
      {mean !== undefined && median !== undefined && (
        <p className={classes.note}>
          Från sista tillfället till första GK: i medeltal {days.format(mean)} dagar, median {days.format(median)} dagar
          ({countOf(waits.length, 'person', 'personer')}: {waits.join(', ')}).
        </p>
      )}
      {setAside.map(({ days: wait, reason }, index) => (
        <p key={index} className={classes.note}>
          {days.format(wait)} dagar är inte med. {reason}
        </p>
      ))}
    </>
  )
}
