import { TextButton } from '@renderer/ui/TextLink'
import type { DayMarks } from '@shared/calendar/blocked-day'
import { byDay, monthsOf } from '@shared/calendar/calendar-days'
import type { IsoDate } from '@shared/calendar/date'
import { addDays, mondayOf } from '@shared/calendar/days'
import { capitalised, formatMonth, formatWeek, monthNames } from '@shared/calendar/format'
import type { Happening } from '@shared/calendar/happenings'
import { useRef, useState, type KeyboardEvent } from 'react'
import { YearDay } from './YearDay'
import classes from './YearView.module.css'

interface YearViewProps {
  /** Any day of the year: the keys begin there. */
  date: IsoDate
  today: IsoDate
  happenings: readonly Happening[]
  marksOn: DayMarks
  onDay: (date: IsoDate) => void
  onMonth: (date: IsoDate) => void
}

const initials = ['m', 't', 'o', 't', 'f', 'l', 's']
const steps: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 }

/** A year in twelve small months: how much each day has, red days, lov and closed days. A day opens, by mouse or Enter. */
export function YearView({ date, today, happenings, marksOn, onDay, onMonth }: YearViewProps) {
  const [at, setAt] = useState(date)
  const year = useRef<HTMLDivElement>(null)
  const days = byDay(happenings)
  const months = monthsOf(date)
  // Another year has the same day of it.
  const focused = at.slice(0, 4) === date.slice(0, 4) ? at : date

  /** One day has the focus; the arrows move by days and weeks, past the ends of months but not of the year. */
  function handleKey(event: KeyboardEvent) {
    const step = steps[event.key]
    if (step === undefined || !(event.target instanceof HTMLElement) || event.target.dataset['day'] === undefined)
      return
    event.preventDefault()
    event.stopPropagation()
    const next = addDays(event.target.dataset['day'] as IsoDate, step)
    if (next.slice(0, 4) !== date.slice(0, 4)) return
    setAt(next)
    year.current?.querySelector<HTMLElement>(`[data-day="${next}"]`)?.focus()
  }

  return (
    <div ref={year} className={classes.year} onKeyDown={handleKey}>
      {months.map(({ first, days: own }, index) => {
        const count = own.reduce((sum, day) => sum + (days.get(day)?.length ?? 0), 0)
        return (
          <section key={first} aria-label={capitalised(formatMonth(first))}>
            <div className={classes.head}>
              <TextButton onClick={() => onMonth(first)} label={`Visa ${formatMonth(first)}`}>
                {monthNames[index]}
              </TextButton>
              <span className={classes.count}>{count === 0 ? '' : count}</span>
            </div>
            <div className={classes.grid}>
              <span className={classes.initial} aria-hidden>
                v.
              </span>
              {initials.map((initial, place) => (
                <span key={place} className={classes.initial} aria-hidden>
                  {initial}
                </span>
              ))}
              {weeksOf(own).map(({ monday, days: week }) => (
                <Week key={monday} monday={monday}>
                  {week.map((day, place) =>
                    day === null ? (
                      <span key={place} />
                    ) : (
                      <YearDay
                        key={day}
                        date={day}
                        isToday={day === today}
                        isInOrder={day === focused}
                        happenings={days.get(day) ?? []}
                        marks={marksOn(day)}
                        onOpen={() => onDay(day)}
                      />
                    ),
                  )}
                </Week>
              ))}
            </div>
          </section>
        )
      })}
    </div>
  )
}

function Week({ monday, children }: { monday: IsoDate; children: React.ReactNode }) {
  return (
    <>
      <span className={classes.week} aria-hidden>
        {formatWeek(monday).slice(3)}
      </span>
      {children}
    </>
  )
}

/** The days of a month week by week, with gaps before the first and after the last. */
function weeksOf(days: readonly IsoDate[]): { monday: IsoDate; days: (IsoDate | null)[] }[] {
  const own = new Set(days)
  const mondays = [...new Set(days.map(mondayOf))]
  return mondays.map((monday) => ({
    monday,
    days: Array.from({ length: 7 }, (_, place) => addDays(monday, place)).map((day) => (own.has(day) ? day : null)),
  }))
}
