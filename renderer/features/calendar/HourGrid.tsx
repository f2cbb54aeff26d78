import { clockOf, minutesBetween } from '@shared/calendar/clock'
import { formatClockDigits } from '@shared/calendar/format'
import { inLanes } from '@shared/calendar/lanes'
import type { CSSProperties } from 'react'
import { HourColumn, type Column } from './HourColumn'
import classes from './HourGrid.module.css'

/** The hours that are always drawn; more when something is earlier or later. */
const usualHours = { first: 8, last: 17 }

/** Columns beside each other, a day or a leader or a room each, things as tall as they are long. */
export function HourGrid({ columns }: { columns: readonly Column[] }) {
  const { first, last } = hoursOf(columns)
  const hours = Array.from({ length: last - first }, (_, index) => first + index)
  const midnight = clockOf(0, 0)

  return (
    <div className={classes.week} style={{ '--hours': hours.length, '--columns': columns.length } as CSSProperties}>
      <div className={classes.hours} aria-hidden>
        {hours.map((hour) => (
          <div key={hour} className={classes.hour}>
            {formatClockDigits(clockOf(hour, 0))}
          </div>
        ))}
      </div>
      {columns.map((column) => (
        <HourColumn
          key={column.key}
          column={column}
          blocks={inLanes(column.happenings).map(({ item, lane, of }) => ({
            happening: item,
            lane,
            of,
            startsAt: minutesBetween(midnight, item.start) / 60 - first,
            hours: minutesBetween(item.start, item.end) / 60,
          }))}
        />
      ))}
    </div>
  )
}

function hoursOf(columns: readonly Column[]): { first: number; last: number } {
  const happenings = columns.flatMap((column) => column.happenings)
  const starts = happenings.map(({ start }) => Number(start.slice(0, 2)))
  const ends = happenings.map(({ end }) => Number(end.slice(0, 2)) + (end.endsWith(':00') ? 0 : 1))
  return { first: Math.min(usualHours.first, ...starts), last: Math.max(usualHours.last, ...ends) }
}
