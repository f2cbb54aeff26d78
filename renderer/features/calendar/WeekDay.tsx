import type { DayMark } from '@shared/calendar/blocked-day'
import type { IsoDate } from '@shared/calendar/date'
import { isWeekend, weekdayOf } from '@shared/calendar/days'
import { formatClockDigits, formatWeekday } from '@shared/calendar/format'
import type { Happening } from '@shared/calendar/happenings'
import clsx from 'clsx'
import type { CSSProperties } from 'react'
import { Link } from 'wouter'
import { DayNotes } from './DayNotes'
import { kindIcons, pageOf, spokenName } from './kinds'
import { isPrintedRed, isRedDay } from './red'
import classes from './WeekGrid.module.css'

/** Where something stands in its day: hours from the top, and which of the lanes beside each other. */
interface Block {
  readonly happening: Happening
  readonly startsAt: number
  readonly hours: number
  readonly lane: number
  readonly of: number
}

interface WeekDayProps {
  date: IsoDate
  isToday: boolean
  marks: readonly DayMark[]
  blocks: readonly Block[]
}

/** One day of the week: its name, what the calendar says of it, and what takes place. */
export function WeekDay({ date, isToday, marks, blocks }: WeekDayProps) {
  return (
    <section
      className={clsx(classes.day, isWeekend(date) && classes.weekend, isRedDay(marks) && classes.redDay)}
      aria-labelledby={`dag-${date}`}
    >
      <h2
        id={`dag-${date}`}
        className={clsx(classes.name, isPrintedRed(date, marks) && classes.printedRed, isToday && classes.today)}
        aria-current={isToday ? 'date' : undefined}
      >
        {formatWeekday(weekdayOf(date))} {Number(date.slice(8))}
        {isToday && <span className={classes.todayWord}>i dag</span>}
      </h2>
      <DayNotes marks={marks} />
      <ul className={classes.body}>
        {blocks.map((block) => (
          <WeekBlock key={block.happening.id} {...block} />
        ))}
      </ul>
    </section>
  )
}

function WeekBlock({ happening, startsAt, hours, lane, of }: Block) {
  const { kind, title, start, end, details } = happening
  const Icon = kindIcons[kind]
  const place = { '--starts-at': startsAt, '--long': hours, '--lane': lane, '--lanes': of } as CSSProperties
  return (
    <li className={classes.place} style={place}>
      <Link href={pageOf(happening)} className={clsx(classes.block, classes[kind])} aria-label={spokenName(happening)}>
        <span className={classes.lines}>
          <span className={classes.title}>
            <Icon size={15} stroke={1.75} className={classes.icon} aria-hidden />
            <span>{title}</span>
          </span>
          <span>
            {formatClockDigits(start)}–{formatClockDigits(end)}
          </span>
          {details.map((detail) => (
            <span key={detail}>{detail}</span>
          ))}
        </span>
      </Link>
    </li>
  )
}
