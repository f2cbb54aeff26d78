import type { IsoDate } from '@shared/calendar/date'
import { addDays, eachDay, firstOfMonth, isoWeek, mondayOf, weekdayOf } from '@shared/calendar/days'
import { formatMonth } from '@shared/calendar/format'
import { swedishDay } from '@shared/calendar/swedish-days'
import clsx from 'clsx'
import { memo } from 'react'
import classes from './MonthStrip.module.css'

export type DayKind = 'session' | 'clash' | 'skipped' | 'decision'

interface MonthStripProps {
  /** The first and the last day of interest: the weeks that hold them are shown, and all between. */
  from: IsoDate
  to: IsoDate
  days: ReadonlyMap<IsoDate, DayKind>
}

const meanings: readonly (readonly [DayKind, string])[] = [
  ['session', 'tillfälle'],
  ['skipped', 'hoppas över'],
  ['clash', 'krock'],
  ['decision', 'beslut om start'],
]
const initials = ['m', 't', 'o', 't', 'f', 'l', 's']

/**
 * The months of a plan, small. It draws what the list beside it says in words, so it is hidden from those who hear the
 * page.
 */
export function MonthStrip({ from, to, days }: MonthStripProps) {
  const weeks = weeksByMonth(mondayOf(from), addDays(mondayOf(to), 6))
  const shown = new Set(days.values())
  return (
    <div className={classes.strip} aria-hidden>
      {weeks.map(({ month, mondays }) => (
        <div key={month} className={classes.month}>
          <div className={classes.name}>{formatMonth(month)}</div>
          <div className={classes.grid}>
            <span className={classes.head}>v.</span>
            {initials.map((initial, index) => (
              <span key={index} className={classes.head}>
                {initial}
              </span>
            ))}
            {mondays.map((monday) => (
              <Week key={monday} monday={monday} month={month} kinds={kindsOf(monday, days)} />
            ))}
          </div>
        </div>
      ))}
      <ul className={classes.legend}>
        {meanings
          .filter(([kind]) => shown.has(kind))
          .map(([kind, word]) => (
            <li key={kind}>
              <span className={clsx(classes.swatch, classes[kind])} />
              {word}
            </li>
          ))}
      </ul>
    </div>
  )
}

const kindsOf = (monday: IsoDate, days: MonthStripProps['days']) =>
  daysOf(monday)
    .map((date) => days.get(date) ?? '')
    .join()

/** Drawn again when one of its days is another: a plan that grows changes few weeks. */
const Week = memo(function Week({ monday, month, kinds }: { monday: IsoDate; month: IsoDate; kinds: string }) {
  const kindOf = kinds.split(',')
  return (
    <>
      <span className={classes.week}>{isoWeek(monday).week}</span>
      {daysOf(monday).map((date, index) =>
        firstOfMonth(date) === month ? (
          <span key={date} className={clsx(classes.day, isRed(date) && classes.red, classes[kindOf[index] ?? ''])}>
            {Number(date.slice(8))}
          </span>
        ) : (
          <span key={date} />
        ),
      )}
    </>
  )
})

const daysOf = (monday: IsoDate) => eachDay(monday, addDays(monday, 6))

function isRed(date: IsoDate): boolean {
  return weekdayOf(date) === 7 || swedishDay(date)?.kind === 'redDay'
}

/** The Mondays of all weeks that a month has a day in, month by month. */
function weeksByMonth(from: IsoDate, to: IsoDate): { month: IsoDate; mondays: IsoDate[] }[] {
  const months = new Map<IsoDate, Set<IsoDate>>()
  for (const date of eachDay(from, to)) {
    const month = firstOfMonth(date)
    const mondays = months.get(month) ?? new Set()
    months.set(month, mondays.add(mondayOf(date)))
  }
  return [...months].map(([month, mondays]) => ({ month, mondays: [...mondays] }))
}
