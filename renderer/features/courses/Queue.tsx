import { openDialog } from '@renderer/ui/dialogs'
import { Section } from '@renderer/ui/Section'
import { TextButton } from '@renderer/ui/TextLink'
import { formatDay } from '@shared/calendar/format'
import { giveNextPlace } from '@shared/course/enrolment-verbs'
import { CodeButton } from './CodeButton'
import classes from './Queue.module.css'
import { writeOrTell } from '@renderer/ui/write-or-tell'
import type { CohortView } from './use-cohort'

/** Who waits for a place, in order, each with the reason. */
export function Queue({ view: { cohort, people, participation } }: { view: CohortView }) {
  const { queue, free } = participation
  if (queue.length === 0) return null
  const codeOf = (enrolmentId: string) => people.find(({ enrolment }) => enrolment.id === enrolmentId)?.code ?? ''
  return (
    <Section
      title="Kö"
      count={`${queue.length} väntar`}
      action={
        free > 0 && (
          <TextButton onClick={() => void writeOrTell(giveNextPlace(cohort.id), 'Nästa i kön har fått platsen.')}>
            Ge plats till nästa
          </TextButton>
        )
      }
    >
      <ol className={classes.list} aria-label="Kö">
        {queue.map(({ enrolmentId, position, since, reason }) => (
          <li key={enrolmentId} className={classes.row}>
            <span className={classes.number}>{position}</span>
            <CodeButton code={codeOf(enrolmentId)} onClick={() => openDialog('editEnrolment', { id: enrolmentId })} />
            <span className={classes.quiet}>sedan {formatDay(since)}</span>
            <span className={classes.quiet}>{reason}</span>
          </li>
        ))}
      </ol>
    </Section>
  )
}
