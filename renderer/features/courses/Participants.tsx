import { Table, UnstyledButton } from '@mantine/core'
import { useToday } from '@renderer/data'
import { openDialog } from '@renderer/ui/dialogs'
import { Quantity } from '@renderer/ui/Quantity'
import { Section } from '@renderer/ui/Section'
import { Status, type StatusTone } from '@renderer/ui/Status'
import { formatDay } from '@shared/calendar/format'
import { hoursOf } from '@shared/course/attendance-words'
import { enrolmentStatusWords, holdsPlace } from '@shared/course/enrolment-status'
import type { Enrolment, EnrolmentStatus } from '@shared/course/enrolment'
import type { PersonAttendance } from '@shared/course/round-attendance'
import { countOf } from '@shared/record/count'
import { AfterCourse } from './AfterCourse'
import { CodeButton } from './CodeButton'
import classes from './Participants.module.css'
import type { PersonInRound } from './people'
import type { CohortView } from './use-cohort'

const tones: Record<EnrolmentStatus, StatusTone> = {
  registered: 'waiting',
  waiting: 'waiting',
  offered: 'waiting',
  summoned: 'waiting',
  confirmed: 'ok',
  participating: 'ok',
  completed: 'ok',
  discontinued: 'plain',
  transferred: 'plain',
  declined: 'plain',
  straightToGk: 'plain',
}

const nobodyYet = 'Ingen har plats än. Lägg till den första med en kod, kön och födelseår. Namn behövs inte.'
const nobodyLeft = 'Omgången är inställd, och ingen har plats kvar i den.'

/**
 * What a table of people ends with: once the course has begun, what comes after it matters more than the consent to
 * take part. Somebody who left before that needs neither.
 */
const lastColumns = { consent: 'Samtycke', afterCourse: 'Efter kursen', none: '' }

/** Who has a place, against minimum and maximum, and who has left. */
export function Participants({ view }: { view: CohortView }) {
  const { cohort, people, participation, lacking, isDecisionDue, attendance } = view
  const { registered, offered, places } = participation
  const placed = people.filter(({ enrolment }) => holdsPlace(enrolment) && enrolment.status !== 'offered')
  const left = people.filter(({ enrolment }) => !holdsPlace(enrolment) && enrolment.status !== 'waiting')
  const hasBegun = cohort.status === 'running' || cohort.status === 'finished'
  const isCancelled = cohort.status === 'cancelled'
  const ofMinimum = registered < cohort.minParticipants ? `minst ${cohort.minParticipants}` : `högst ${places}`
  return (
    <Section title="Deltagare" count={isCancelled ? registered : `${registered} av ${ofMinimum}`}>
      {!hasBegun && !isCancelled && (
        <Quantity
          text={`${registered} anmälda, ${offered === 0 ? '' : `${offered} erbjudna, `}${countOf(places, 'plats', 'platser')}`}
          value={registered}
          min={cohort.minParticipants}
          max={places}
        />
      )}
      {lacking && !isDecisionDue && (
        <p>
          <Status tone="need">{lacking.reason}</Status>
        </p>
      )}
      {cohort.belowMinimumReason !== '' && (
        <p className={classes.reason}>Startar under minsta antalet: {cohort.belowMinimumReason}</p>
      )}
      {placed.length === 0 ? (
        <p className={classes.reason}>{isCancelled ? nobodyLeft : nobodyYet}</p>
      ) : (
        <PeopleTable
          people={placed}
          label="Deltagare"
          last={hasBegun ? 'afterCourse' : 'consent'}
          attended={attendance.tally.called > 0 ? attendance.people : undefined}
        />
      )}
      {left.length > 0 && (
        <>
          <h3 className={classes.leftHeading}>Har lämnat omgången</h3>
          <PeopleTable people={left} label="Har lämnat omgången" last={hasBegun ? 'afterCourse' : 'none'} />
        </>
      )}
    </Section>
  )
}

interface PeopleTableProps {
  people: readonly PersonInRound[]
  label: string
  last: keyof typeof lastColumns
  /** How much each has been there, in place of a state that all of them share; absent before any attendance is taken. */
  attended?: readonly PersonAttendance[] | undefined
}

function PeopleTable({ people, label, last, attended }: PeopleTableProps) {
  const today = useToday()
  const attendedBy = (id: string) => attended?.find(({ enrolment }) => enrolment.id === id)
  return (
    <Table.ScrollContainer minWidth={560} scrollAreaProps={{ tabIndex: -1 }}>
      <Table aria-label={label} className={classes.people}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>Kod</Table.Th>
            <Table.Th>Kön, född</Table.Th>
            <Table.Th>Kommer från</Table.Th>
            <Table.Th>{attended ? 'Närvaro' : 'Läge'}</Table.Th>
            {last !== 'none' && <Table.Th>{lastColumns[last]}</Table.Th>}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {people.map(({ enrolment, code, genderAndYear, from, consent, outcome }) => (
            <Table.Tr key={enrolment.id}>
              <Table.Td>
                <CodeButton code={code} onClick={() => openDialog('editEnrolment', { id: enrolment.id })} />
              </Table.Td>
              <Table.Td className={classes.together}>{genderAndYear}</Table.Td>
              <Table.Td>{from}</Table.Td>
              <Table.Td>
                {attended ? (
                  <PersonPresence attended={attendedBy(enrolment.id)} />
                ) : (
                  <Status tone={tones[enrolment.status]}>{stateWords(enrolment)}</Status>
                )}
              </Table.Td>
              {last === 'consent' && (
                <Table.Td>
                  <Status tone={consent.isHeld ? 'ok' : 'need'}>{consent.word}</Status>
                </Table.Td>
              )}
              {last === 'afterCourse' && (
                <Table.Td>
                  <UnstyledButton
                    className={classes.after}
                    aria-label={`Efter kursen för ${code}`}
                    onClick={() => openDialog('editOutcome', { id: enrolment.id })}
                  >
                    <AfterCourse enrolment={enrolment} outcome={outcome} today={today} />
                  </UnstyledButton>
                </Table.Td>
              )}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}

/** `11,5 av 12 h`, and what the rows show. */
function PersonPresence({ attended }: { attended: PersonAttendance | undefined }) {
  if (!attended || attended.tally.called === 0) return null
  return (
    <>
      {hoursOf(attended.tally)}
      {attended.pattern !== undefined && <span className={classes.pattern}>{attended.pattern}</span>}
    </>
  )
}

/** `Kallad 18 februari`: the day is told where somebody waits for an answer. */
function stateWords({ status, statusOn }: Enrolment): string {
  const word = enrolmentStatusWords[status]
  return status === 'summoned' ? `${word} ${formatDay(statusOn)}` : word
}
