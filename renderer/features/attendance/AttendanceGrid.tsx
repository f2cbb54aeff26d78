import { VisuallyHidden } from '@mantine/core'
import { useToday } from '@renderer/data'
import { links } from '@renderer/ui/links'
import { formatDateShort, formatDayInColumn } from '@shared/calendar/format'
import { attendanceLetters, attendanceLetterWords, hoursOf, presenceOf } from '@shared/course/attendance-words'
import { wasThere, type SessionAttendance } from '@shared/course/round-attendance'
import { shareOf } from '@shared/record/count'
import type { Id } from '@shared/record/id'
import clsx from 'clsx'
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import classes from './AttendanceGrid.module.css'
import type { AttendanceLine, AttendanceView } from './use-attendance'

interface AttendanceGridProps {
  view: AttendanceView
  /** The session that is being taken: its column holds what the form gives. */
  taking?: {
    readonly sessionId: Id
    readonly cell: (line: AttendanceLine) => ReactNode
    readonly sum: ReactNode
  }
}

/** Every participant at every session. *Närvarande* is quiet, everything else is a tile; the first column stays in place. */
export function AttendanceGrid({ view: { cohort, round, lines }, taking }: AttendanceGridProps) {
  const today = useToday()
  return (
    <div className={classes.scroll}>
      <table className={classes.grid} aria-label="Närvaro">
        <thead>
          <tr>
            <th scope="col" className={classes.first}>
              Deltagare
            </th>
            {round.sessions.map(({ session, number }) => {
              const isTaking = session.id === taking?.sessionId
              return (
                <th
                  key={session.id}
                  scope="col"
                  className={clsx(isTaking && classes.taking)}
                  data-taking={isTaking || undefined}
                >
                  <Link
                    href={links.attendance(cohort.id, session.id)}
                    className={classes.session}
                    aria-current={isTaking || undefined}
                    aria-label={`${number > 0 ? `Tillfälle ${number}` : 'Inställt tillfälle'}, ${formatDateShort(session.date, today)}`}
                  >
                    <b>{number > 0 ? number : '–'}</b>
                    <span>{session.status === 'cancelled' ? 'inställt' : formatDayInColumn(session.date)}</span>
                  </Link>
                </th>
              )
            })}
            <th scope="col" className={classes.sum}>
              På plats
            </th>
            <th scope="col" className={classes.sum}>
              Timmar
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.id}>
              <th scope="row" className={classes.first}>
                <b>{line.code}</b> <span className={classes.about}>{line.about}</span>
                {line.pattern !== undefined && <span className={classes.pattern}>{line.pattern}</span>}
              </th>
              {round.sessions.map((session) =>
                session.session.id === taking?.sessionId ? (
                  <td key={session.session.id} className={classes.taking}>
                    {session.expected.has(line.id) && taking.cell(line)}
                  </td>
                ) : (
                  <td key={session.session.id}>
                    <Mark session={session} enrolmentId={line.id} />
                  </td>
                ),
              )}
              <td className={classes.sum}>
                {line.tally.called === 0 ? '' : shareOf(line.tally.present, line.tally.called)}
              </td>
              <td className={classes.sum}>{line.tally.called === 0 ? '' : hoursOf(line.tally)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" className={classes.first}>
              På plats
            </th>
            {round.sessions.map(({ session, isTaken, tally }) => (
              <td key={session.id} className={clsx(session.id === taking?.sessionId && classes.taking)}>
                {session.id === taking?.sessionId ? (
                  <b>{taking.sum}</b>
                ) : isTaken ? (
                  presenceOf(tally)
                ) : (
                  session.status !== 'cancelled' && session.date < today && 'ej tagen'
                )}
              </td>
            ))}
            <td className={classes.sum}>{shareOf(round.tally.present, round.tally.called)}</td>
            <td className={classes.sum}>{hoursOf(round.tally)}</td>
          </tr>
        </tfoot>
      </table>
    </div>
  )
}

function Mark({ session, enrolmentId }: { session: SessionAttendance; enrolmentId: Id }) {
  const row = session.isTaken ? session.rows.get(enrolmentId) : undefined
  if (!row) return null
  const isApart = row.state !== 'present' && row.state !== 'notCalled'
  return (
    <span
      className={clsx(
        classes.mark,
        isApart && classes.apart,
        row.state === 'unexcused' && classes.unexcused,
        wasThere(row) && classes.there,
      )}
    >
      <span aria-hidden>{attendanceLetters[row.state]}</span>
      <VisuallyHidden>{attendanceLetterWords[row.state]}</VisuallyHidden>
    </span>
  )
}
