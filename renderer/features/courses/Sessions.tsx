import { useToday } from '@renderer/data'
import { links } from '@renderer/ui/links'
import { Section } from '@renderer/ui/Section'
import { Status } from '@renderer/ui/Status'
import { TextLink } from '@renderer/ui/TextLink'
import { clashSentence } from '@shared/calendar/clashes'
import { formatClockRange, formatDateShort, formatWeek } from '@shared/calendar/format'
import type { Cohort, Session } from '@shared/course/cohort'
import { isOver } from '@shared/course/sessions'
import { countOf } from '@shared/record/count'
import type { IsoDate } from '@shared/calendar/date'
import clsx from 'clsx'
import { clashWaysOut } from './clash-ways-out'
import classes from './Sessions.module.css'
import type { CohortView } from './use-cohort'

/** The sessions of a round: when, whether they have been held, and why one stands where it stands. */
export function Sessions({ view: { cohort, sessions, clashes } }: { view: CohortView }) {
  const today = useToday()
  const held = sessions.filter((session) => isOver(session, cohort, today)).length
  return (
    <Section title="Tillfällen" count={`${held} av ${countOf(sessions.length, 'genomfört', 'genomförda')}`}>
      <ol className={classes.list} aria-label="Tillfällen">
        {sessions.map((session, index) => {
          const before = sessions[index - 1]
          const week = before && formatWeek(before.date) === formatWeek(session.date) ? '' : formatWeek(session.date)
          return (
            <li key={session.id} className={clsx(classes.row, session.date === today && classes.today)}>
              <span className={classes.number}>{index + 1}</span>
              <span className={classes.quiet}>{week}</span>
              <span>{formatDateShort(session.date, today)}</span>
              <span className={classes.state}>
                <SessionState session={session} cohort={cohort} today={today} />
              </span>
              {session.reason !== '' && <span className={classes.reason}>{session.reason}</span>}
              {clashes
                .filter(({ date }) => date === session.date)
                .map((clash) => (
                  <span key={clash.booking.resourceId + clash.booking.activity.id} className={classes.reason}>
                    {clashSentence(clash)}{' '}
                    <TextLink href={links.editCohort(cohort.id)}>{clashWaysOut[clash.booking.kind]}</TextLink>
                  </span>
                ))}
            </li>
          )
        })}
      </ol>
    </Section>
  )
}

function SessionState({ session, cohort, today }: { session: Session; cohort: Cohort; today: IsoDate }) {
  if (session.status === 'cancelled') return <Status tone="plain">Inställt</Status>
  if (isOver(session, cohort, today)) return <Status tone="ok">Genomfört</Status>
  const isOwnTime = session.start !== cohort.start || session.end !== cohort.end
  const words = [
    session.status === 'moved' && 'flyttat',
    isOwnTime && formatClockRange(session.start, session.end),
    session.date === today && 'i dag',
  ]
  return <span className={classes.quiet}>{words.filter(Boolean).join(' · ')}</span>
}
