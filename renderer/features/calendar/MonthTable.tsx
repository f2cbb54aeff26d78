import type { DayMarks } from '@shared/calendar/blocked-day'
import type { IsoDate, Weekday } from '@shared/calendar/date'
import { addDays, eachDay } from '@shared/calendar/days'
import { formatWeek, formatWeekday } from '@shared/calendar/format'
import type { Happening } from '@shared/calendar/happenings'
import { TextButton } from '@renderer/ui/TextLink'
import { MonthDay } from './MonthDay'
import classes from './MonthTable.module.css'

const weekdays: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7]

interface MonthTableProps {
  /** Any day of the month. */
  month: IsoDate
  from: IsoDate
  to: IsoDate
  today: IsoDate
  happenings: readonly Happening[]
  marksOn: DayMarks
  onWeek: (monday: IsoDate) => void
  onDay: (date: IsoDate) => void
}

/** A month, a row a week, with its number. */
export function MonthTable({ month, from, to, today, happenings, marksOn, onWeek, onDay }: MonthTableProps) {
  const mondays = eachDay(from, to).filter((_, index) => index % 7 === 0)
  return (
    <table className={classes.month}>
      <thead>
        <tr>
          <th scope="col" className={classes.weekHead}>
            Vecka
          </th>
          {weekdays.map((weekday) => (
            <th key={weekday} scope="col">
              {formatWeekday(weekday)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {mondays.map((monday) => (
          <tr key={monday}>
            <th scope="row" className={classes.week}>
              <TextButton onClick={() => onWeek(monday)} label={`Visa ${formatWeek(monday)}`}>
                {formatWeek(monday)}
              </TextButton>
            </th>
            {eachDay(monday, addDays(monday, 6)).map((date) => (
              <MonthDay
                key={date}
                date={date}
                isOutside={date.slice(0, 7) !== month.slice(0, 7)}
                isToday={date === today}
                marks={marksOn(date)}
                happenings={happenings.filter((happening) => happening.date === date)}
                onMore={() => onDay(date)}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
