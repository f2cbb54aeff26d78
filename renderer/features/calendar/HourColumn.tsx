import type { DayMark } from '@shared/calendar/blocked-day'
import type { Booking } from '@shared/calendar/clashes'
import type { IsoDate } from '@shared/calendar/date'
import { isWeekend } from '@shared/calendar/days'
import { formatClockDigits } from '@shared/calendar/format'
import type { Happening } from '@shared/calendar/happenings'
import type { Id } from '@shared/record/id'
import clsx from 'clsx'
import type { CSSProperties } from 'react'
import { Link } from 'wouter'
import { AwayNotes } from './AwayNotes'
import { ClashMark } from './ClashMark'
import { DayNotes } from './DayNotes'
import { kindIcons, pageOf, spokenName } from './kinds'
import { isPrintedRed, isRedDay } from './red'
import classes from './HourGrid.module.css'

/** One column of hours: a day, or what a leader or a room has on one. */
export interface Column {
  readonly key: string
  readonly name: string
  /** Stands under the name, such as the party. */
  readonly about?: string
  readonly date: IsoDate
  readonly isToday: boolean
  readonly marks: readonly DayMark[]
  readonly happenings: readonly Happening[]
  readonly away?: readonly Booking[]
  readonly clashing?: ReadonlySet<Id>
}

/** Where something stands in its day: hours from the top, and which of the lanes beside each other. */
interface Block {
  readonly happening: Happening
  readonly startsAt: number
  readonly hours: number
  readonly lane: number
  readonly of: number
}

/** The column's name, what the calendar says of its day, and what takes place. */
export function HourColumn({ column, blocks }: { column: Column; blocks: readonly Block[] }) {
  const { key, name, about = '', date, isToday, marks, away = [], clashing } = column
  return (
    <section
      className={clsx(classes.day, isWeekend(date) && classes.weekend, isRedDay(marks) && classes.redDay)}
      aria-labelledby={`dag-${key}`}
    >
      <h2
        id={`dag-${key}`}
        className={clsx(classes.name, isPrintedRed(date, marks) && classes.printedRed, isToday && classes.today)}
        aria-current={isToday ? 'date' : undefined}
      >
        {name}
        {isToday && <span className={classes.todayWord}>i dag</span>}
        {about !== '' && <span className={classes.about}>{about}</span>}
      </h2>
      <div>
        <DayNotes marks={marks} />
        <AwayNotes away={away} />
      </div>
      <ul className={classes.body}>
        {blocks.map((block) => (
          <HourBlock key={block.happening.id} block={block} isClash={clashing?.has(block.happening.id) ?? false} />
        ))}
      </ul>
    </section>
  )
}

function HourBlock({ block, isClash }: { block: Block; isClash: boolean }) {
  const { happening, startsAt, hours, lane, of } = block
  const { kind, title, start, end, details } = happening
  const Icon = kindIcons[kind]
  const place = { '--starts-at': startsAt, '--long': hours, '--lane': lane, '--lanes': of } as CSSProperties
  return (
    <li className={classes.place} style={place}>
      <Link
        href={pageOf(happening)}
        className={clsx(classes.block, classes[kind])}
        aria-label={spokenName(happening, isClash)}
      >
        <span className={classes.lines}>
          <span className={classes.title}>
            <Icon size={15} stroke={1.75} className={classes.icon} aria-hidden />
            <span>{title}</span>
          </span>
          {isClash && <ClashMark />}
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
