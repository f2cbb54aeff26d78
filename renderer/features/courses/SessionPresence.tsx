import { links } from '@renderer/ui/links'
import { TextLink } from '@renderer/ui/TextLink'
import type { IsoDate } from '@shared/calendar/date'
import { absenceWords, presenceOf } from '@shared/course/attendance-words'
import type { Cohort } from '@shared/course/cohort'
import type { SessionAttendance, Tally } from '@shared/course/round-attendance'
import { shareOf } from '@shared/record/count'
import type { ReactNode } from 'react'
import classes from './Sessions.module.css'

interface SessionPresenceProps {
  attendance: SessionAttendance | undefined
  cohort: Cohort
  today: IsoDate
  /** What stands here of a session that is not for attendance yet. */
  children: ReactNode
}

/** How many came to a session and who was away, by count; the way to fill it in where it is *ej tagen*. */
export function SessionPresence({ attendance, cohort, today, children }: SessionPresenceProps) {
  const session = attendance?.session
  if (!session || session.status === 'cancelled' || attendance.expected.size === 0) return children
  const href = links.attendance(cohort.id, session.id)
  if (attendance.isTaken) {
    return (
      <span className={classes.presence}>
        <span className={classes.quiet}>{absenceWords(attendance)}</span>
        <TextLink href={href}>{presenceOf(attendance.tally)}</TextLink>
      </span>
    )
  }
  if (cohort.status !== 'running' || session.date > today) return children
  return (
    <span className={classes.presence}>
      {session.date === today && <span className={classes.quiet}>i dag</span>}
      <TextLink href={href}>Ta närvaro</TextLink>
    </span>
  )
}

/** `På plats hittills: 41 av 47 (87 %)` */
export function PresenceSoFar({ tally: { present, called } }: { tally: Tally }) {
  if (called === 0) return null
  return (
    <p className={classes.reason}>På plats hittills: {shareOf(present, called)}, räknat i deltagare vid tillfällen.</p>
  )
}
