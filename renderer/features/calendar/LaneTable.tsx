import { formatClockDigits, formatWeekday } from '@shared/calendar/format'
import type { DayMarks } from '@shared/calendar/blocked-day'
import type { CalendarLane } from '@shared/calendar/calendar-lanes'
import type { IsoDate } from '@shared/calendar/date'
import { eachDay, isWeekend, weekdayOf } from '@shared/calendar/days'
import type { Happening } from '@shared/calendar/happenings'
import { countOf } from '@shared/record/count'
import clsx from 'clsx'
import { Link } from 'wouter'
import { AwayNotes } from './AwayNotes'
import { ClashMark } from './ClashMark'
import { DayNotes } from './DayNotes'
import { kindIcons, pageOf, spokenName } from './kinds'
import classes from './LaneTable.module.css'
import { isPrintedRed, isRedDay } from './red'

interface LaneTableProps {
  /** What the lanes are of, as the head of their column. */
  head: string
  lanes: readonly CalendarLane[]
  from: IsoDate
  to: IsoDate
  today: IsoDate
  marksOn: DayMarks
}

/** A week, a row for each leader or room. A weekend without anything is left out. */
export function LaneTable({ head, lanes, from, to, today, marksOn }: LaneTableProps) {
  const isUsed = (date: IsoDate) => lanes.some(({ happenings }) => happenings.some((one) => one.date === date))
  const days = eachDay(from, to).filter((date) => !isWeekend(date) || isUsed(date))
  return (
    <table className={classes.table}>
      <thead>
        <tr>
          <th scope="col" className={classes.who}>
            {head}
          </th>
          {days.map((date) => {
            const marks = marksOn(date)
            return (
              <th
                key={date}
                scope="col"
                className={clsx(date === today && classes.today)}
                aria-current={date === today ? 'date' : undefined}
              >
                <span className={clsx(isPrintedRed(date, marks) && classes.printedRed)}>
                  {formatWeekday(weekdayOf(date))} {Number(date.slice(8))}
                </span>
                {date === today && <span className={classes.todayWord}>i dag</span>}
                <DayNotes marks={marks} />
              </th>
            )
          })}
        </tr>
      </thead>
      <tbody>
        {lanes.map((lane) => (
          <tr key={lane.id ?? 'none'}>
            <th scope="row" className={classes.who}>
              <span className={classes.name}>{lane.name}</span>
              {lane.about !== '' && <span className={classes.about}>{lane.about}</span>}
              <span className={classes.about}>{factsOf(lane)}</span>
            </th>
            {days.map((date) => (
              <td key={date} className={clsx(isRedDay(marksOn(date)) && classes.redDay)}>
                <AwayNotes away={lane.away.filter((one) => one.date === date)} />
                <ul className={classes.list}>
                  {lane.happenings
                    .filter((one) => one.date === date)
                    .map((one) => (
                      <LaneItem key={one.id} happening={one} isClash={lane.clashing.has(one.id)} />
                    ))}
                </ul>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function LaneItem({ happening, isClash }: { happening: Happening; isClash: boolean }) {
  const { kind, title, start, end, details } = happening
  const Icon = kindIcons[kind]
  return (
    <li>
      <Link
        href={pageOf(happening)}
        className={clsx(classes.block, classes[kind], isClash && classes.clash)}
        aria-label={spokenName(happening, isClash)}
      >
        <span className={classes.title}>
          <Icon size={15} stroke={1.75} className={classes.icon} aria-hidden />
          <span>{title}</span>
        </span>
        <span>
          {formatClockDigits(start)}–{formatClockDigits(end)}
        </span>
        {details[0] !== undefined && <span>{details[0]}</span>}
        {isClash && <ClashMark />}
      </Link>
    </li>
  )
}

/** `2 tillfällen, 1 möte, 1 krock` */
function factsOf({ happenings, clashing }: CalendarLane): string {
  const sessions = happenings.filter(({ kind }) => kind === 'session').length
  const meetings = happenings.length - sessions
  const parts = [
    ...(sessions > 0 ? [countOf(sessions, 'tillfälle', 'tillfällen')] : []),
    ...(meetings > 0 ? [countOf(meetings, 'möte', 'möten')] : []),
    ...(clashing.size > 0 ? [countOf(clashing.size, 'krock', 'krockar')] : []),
  ]
  return parts.length === 0 ? 'inget planerat' : parts.join(', ')
}
