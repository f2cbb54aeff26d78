import { UnstyledButton } from '@mantine/core'
import { openDialog } from '@renderer/ui/dialogs'
import { Status } from '@renderer/ui/Status'
import { TextButton } from '@renderer/ui/TextLink'
import { clashSentence, type Clash } from '@shared/calendar/clashes'
import type { IsoDate } from '@shared/calendar/date'
import { formatClockRange, formatDateShort } from '@shared/calendar/format'
import type { Cohort, Session } from '@shared/course/cohort'
import type { SessionAttendance } from '@shared/course/round-attendance'
import { whyClosed } from '@shared/course/session-scope'
import { sessionSentences } from '@shared/course/session-sentences'
import { isOver } from '@shared/course/sessions'
import type { State } from '@shared/record/state'
import clsx from 'clsx'
import { clashWaysOut } from './clash-ways-out'
import { SessionPresence } from './SessionPresence'
import classes from './Sessions.module.css'

interface SessionRowProps {
  session: Session
  cohort: Cohort
  /** None when it is cancelled. */
  number: number | undefined
  week: string
  attendance: SessionAttendance | undefined
  clashes: readonly Clash[]
  state: State
  today: IsoDate
}

/** One session: its day, how it stands, its theme, and what tells it from the others. */
export function SessionRow({ session, cohort, number, week, attendance, clashes, state, today }: SessionRowProps) {
  const { id, date, theme, status } = session
  const canChange = whyClosed(cohort) === undefined && !isOver(session, cohort, today)
  const open = () => openDialog('editSession', { cohortId: cohort.id, id })
  const day = formatDateShort(date, today)
  const sentences = sessionSentences(state, session, cohort, today)
  return (
    <li className={clsx(classes.row, date === today && classes.today)}>
      <span className={classes.number}>{number}</span>
      <span className={classes.quiet}>{week}</span>
      <span>
        {canChange ? (
          <UnstyledButton
            className={clsx(classes.day, status === 'cancelled' && classes.cancelled)}
            onClick={open}
            aria-label={`Ändra tillfället ${day}`}
          >
            {day}
          </UnstyledButton>
        ) : (
          day
        )}
      </span>
      <span className={classes.state}>
        <SessionPresence attendance={attendance} cohort={cohort} today={today}>
          <SessionState session={session} cohort={cohort} today={today} />
        </SessionPresence>
      </span>
      {theme !== '' && <span className={classes.theme}>{theme}</span>}
      {sentences.length > 0 && <span className={classes.reason}>{sentences.join(' ')}</span>}
      {clashes.map((clash) => (
        <span key={clash.booking.resourceId + clash.booking.activity.id} className={classes.reason}>
          {clashSentence(clash)}{' '}
          {canChange && <TextButton onClick={open}>{clashWaysOut[clash.booking.kind]}</TextButton>}
        </span>
      ))}
    </li>
  )
}

function SessionState({ session, cohort, today }: { session: Session; cohort: Cohort; today: IsoDate }) {
  if (session.status === 'cancelled') return <Status tone="plain">Inställt</Status>
  if (isOver(session, cohort, today)) return <Status tone="ok">Genomfört</Status>
  const isOwnTime = session.start !== cohort.start || session.end !== cohort.end
  const words = [isOwnTime && formatClockRange(session.start, session.end), session.date === today && 'i dag']
  return <span className={classes.quiet}>{words.filter(Boolean).join(' · ')}</span>
}
