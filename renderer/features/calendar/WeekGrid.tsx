import type { DayMarks } from '@shared/calendar/blocked-day'
import { minutesBetween, clockOf } from '@shared/calendar/clock'
import type { IsoDate } from '@shared/calendar/date'
import { addDays, eachDay } from '@shared/calendar/days'
import { formatClockDigits } from '@shared/calendar/format'
import type { Happening } from '@shared/calendar/happenings'
import { inLanes } from '@shared/calendar/lanes'
import type { CSSProperties } from 'react'
import { WeekDay } from './WeekDay'
import classes from './WeekGrid.module.css'

/** The hours that are always drawn; more when something is earlier or later. */
const usualHours = { first: 8, last: 17 }

interface WeekGridProps {
  from: IsoDate
  today: IsoDate
  happenings: readonly Happening[]
  marksOn: DayMarks
}

/** A week, a column a day, things as tall as they are long. */
export function WeekGrid({ from, today, happenings, marksOn }: WeekGridProps) {
  const { first, last } = hoursOf(happenings)
  const hours = Array.from({ length: last - first }, (_, index) => first + index)
  const midnight = clockOf(0, 0)

  return (
    <div className={classes.week} style={{ '--hours': hours.length } as CSSProperties}>
      <div className={classes.hours} aria-hidden>
        {hours.map((hour) => (
          <div key={hour} className={classes.hour}>
            {formatClockDigits(clockOf(hour, 0))}
          </div>
        ))}
      </div>
      {eachDay(from, addDays(from, 6)).map((date) => (
        <WeekDay
          key={date}
          date={date}
          isToday={date === today}
          marks={marksOn(date)}
          blocks={inLanes(happenings.filter((happening) => happening.date === date)).map(({ item, lane, of }) => ({
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

function hoursOf(happenings: readonly Happening[]): { first: number; last: number } {
  const starts = happenings.map(({ start }) => Number(start.slice(0, 2)))
  const ends = happenings.map(({ end }) => Number(end.slice(0, 2)) + (end.endsWith(':00') ? 0 : 1))
  return { first: Math.min(usualHours.first, ...starts), last: Math.max(usualHours.last, ...ends) }
}
