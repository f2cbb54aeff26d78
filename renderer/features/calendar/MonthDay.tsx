import type { DayMark } from '@shared/calendar/blocked-day'
import type { IsoDate } from '@shared/calendar/date'
import { isWeekend } from '@shared/calendar/days'
import { formatClockDigits, formatDate } from '@shared/calendar/format'
import type { Happening } from '@shared/calendar/happenings'
import { VisuallyHidden } from '@mantine/core'
import { TextButton } from '@renderer/ui/TextLink'
import clsx from 'clsx'
import { Link } from 'wouter'
import { DayNotes } from './DayNotes'
import { kindIcons, pageOf, spokenName } from './kinds'
import { isPrintedRed, isRedDay } from './red'
import classes from './MonthTable.module.css'

/** How many things a day of the month has room for; the day shows them all. */
const most = 3

interface MonthDayProps {
  date: IsoDate
  /** The day belongs to the month before or after. */
  isOutside: boolean
  isToday: boolean
  marks: readonly DayMark[]
  happenings: readonly Happening[]
  onMore: () => void
}

/** One day of the month. */
export function MonthDay({ date, isOutside, isToday, marks, happenings, onMore }: MonthDayProps) {
  const left = happenings.length - most
  return (
    <td
      className={clsx(
        classes.day,
        isWeekend(date) && classes.weekend,
        isRedDay(marks) && classes.redDay,
        isOutside && classes.outside,
      )}
    >
      <div
        className={clsx(classes.number, isPrintedRed(date, marks) && classes.printedRed, isToday && classes.today)}
        aria-current={isToday ? 'date' : undefined}
      >
        <span aria-hidden>{Number(date.slice(8))}</span>
        <VisuallyHidden>{formatDate(date)}</VisuallyHidden>
        {isToday && <span className={classes.todayWord}>i dag</span>}
      </div>
      <DayNotes marks={marks} />
      <ul className={classes.list}>
        {happenings.slice(0, most).map((happening) => (
          <MonthLine key={happening.id} happening={happening} />
        ))}
      </ul>
      {left > 0 && (
        <TextButton onClick={onMore} label={`${left} till ${formatDate(date)}, visa dagen`}>
          {left} till
        </TextButton>
      )}
    </td>
  )
}

function MonthLine({ happening }: { happening: Happening }) {
  const { kind, title, start } = happening
  const Icon = kindIcons[kind]
  return (
    <li>
      <Link href={pageOf(happening)} className={clsx(classes.line, classes[kind])} aria-label={spokenName(happening)}>
        <Icon size={14} stroke={1.75} className={classes.icon} aria-hidden />
        <span>
          {formatClockDigits(start)} {title}
        </span>
      </Link>
    </li>
  )
}
