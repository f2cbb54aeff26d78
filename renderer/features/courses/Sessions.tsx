import { Group } from '@mantine/core'
import { useSelector, useToday } from '@renderer/data'
import { openDialog } from '@renderer/ui/dialogs'
import { Section } from '@renderer/ui/Section'
import { links } from '@renderer/ui/links'
import { TextButton, TextLink } from '@renderer/ui/TextLink'
import { formatWeek } from '@shared/calendar/format'
import { whyClosed } from '@shared/course/session-scope'
import { isOver, numbersOf } from '@shared/course/sessions'
import { countOf } from '@shared/record/count'
import type { State } from '@shared/record/state'
import classes from './Sessions.module.css'
import { PresenceSoFar } from './SessionPresence'
import { SessionRow } from './SessionRow'
import type { CohortView } from './use-cohort'

const whole = (state: State) => state

/** The sessions of a round: when, whether they have been held, and what tells one from the others. */
export function Sessions({ view: { cohort, sessions, clashes, attendance } }: { view: CohortView }) {
  const today = useToday()
  const state = useSelector(whole)
  const numbers = numbersOf(sessions)
  const held = sessions.filter((session) => isOver(session, cohort, today)).length
  const isClosed = whyClosed(cohort) !== undefined
  return (
    <Section
      title="Tillfällen"
      count={`${held} av ${countOf(numbers.size, 'genomfört', 'genomförda')}`}
      action={
        <Group gap={16}>
          {attendance.people.length > 0 && <TextLink href={links.attendance(cohort.id)}>Närvaro</TextLink>}
          {!isClosed && (
            <TextButton onClick={() => openDialog('editSession', { cohortId: cohort.id, id: null })}>
              Nytt tillfälle
            </TextButton>
          )}
        </Group>
      }
    >
      <ol className={classes.list} aria-label="Tillfällen">
        {sessions.map((session, index) => {
          const before = sessions[index - 1]
          const week = before && formatWeek(before.date) === formatWeek(session.date) ? '' : formatWeek(session.date)
          return (
            <SessionRow
              key={session.id}
              session={session}
              cohort={cohort}
              number={numbers.get(session.id)}
              week={week}
              attendance={attendance.sessions[index]}
              clashes={clashes.get(session.id) ?? []}
              state={state}
              today={today}
            />
          )
        })}
      </ol>
      <PresenceSoFar tally={attendance.tally} />
    </Section>
  )
}
