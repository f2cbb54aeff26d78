import type { DayMark } from '@shared/calendar/blocked-day'
import { reasonBesideDate } from '@shared/calendar/blocked-day'
import type { IsoDate } from '@shared/calendar/date'
import { formatDate } from '@shared/calendar/format'
import type { Happening } from '@shared/calendar/happenings'
import { countOf } from '@shared/record/count'
import clsx from 'clsx'
import { isPrintedRed } from './red'
import classes from './YearView.module.css'

/** More things than this on one day are drawn as this many. */
const mostDots = 3

interface YearDayProps {
  date: IsoDate
  isToday: boolean
  /** Whether Tab comes to it: one day of the year does. */
  isInOrder: boolean
  happenings: readonly Happening[]
  marks: readonly DayMark[]
  onOpen: () => void
}

/** One day of the year: its number, a dot for each thing, a line under lov and through closed days. */
export function YearDay({ date, isToday, isInOrder, happenings, marks, onOpen }: YearDayProps) {
  const kinds = new Set(marks.map(({ reason }) => reason.kind))
  const said = [
    `${formatDate(date)}${isToday ? ', i dag' : ''}`,
    ...(happenings.length > 0 ? [`${countOf(happenings.length, 'händelse', 'händelser')}`] : []),
    ...marks.map(({ reason }) => reasonBesideDate(date, reason)),
  ]
  return (
    <button
      type="button"
      data-day={date}
      tabIndex={isInOrder ? 0 : -1}
      className={clsx(
        classes.day,
        isPrintedRed(date, marks) && classes.red,
        kinds.has('schoolBreak') && classes.lov,
        kinds.has('closed') && classes.closed,
        isToday && classes.today,
      )}
      aria-label={said.join(', ')}
      aria-current={isToday ? 'date' : undefined}
      onClick={onOpen}
    >
      <span className={classes.number}>{Number(date.slice(8))}</span>
      <span className={classes.dots} aria-hidden>
        {'•'.repeat(Math.min(happenings.length, mostDots))}
      </span>
    </button>
  )
}
