import { useSelector } from '@renderer/data'
import type { DayMarks } from '@shared/calendar/blocked-day'
import { byDay } from '@shared/calendar/calendar-days'
import { calendarLanes, type CalendarLane } from '@shared/calendar/calendar-lanes'
import { eachDay, weekdayOf } from '@shared/calendar/days'
import { formatWeekday } from '@shared/calendar/format'
import type { Happening } from '@shared/calendar/happenings'
import type { State } from '@shared/record/state'
import { useCallback } from 'react'
import type { Column } from './HourColumn'
import { HourGrid } from './HourGrid'
import { LaneTable } from './LaneTable'
import { MonthTable } from './MonthTable'
import type { useShown } from './use-shown'
import { YearView } from './YearView'

interface CalendarBodyProps {
  shown: ReturnType<typeof useShown>
  happenings: readonly Happening[]
  marksOn: DayMarks
}

/** The span as its view draws it. */
export function CalendarBody({ shown, happenings, marksOn }: CalendarBodyProps) {
  const { view, date, by, from, to, today, show } = shown
  if (view === 'month') {
    return (
      <MonthTable
        month={date}
        {...{ from, to, today, happenings, marksOn }}
        onWeek={(monday) => show({ view: 'week', date: monday })}
        onDay={(day) => show({ view: 'day', date: day })}
      />
    )
  }
  if (view === 'year') {
    return (
      <YearView
        {...{ date, today, happenings, marksOn }}
        onDay={(day) => show({ view: 'day', date: day })}
        onMonth={(month) => show({ view: 'month', date: month })}
      />
    )
  }
  return by === 'all' ? (
    <HourGrid columns={dayColumns({ shown, happenings, marksOn })} />
  ) : (
    <Lanes {...{ shown, happenings, marksOn }} by={by} />
  )
}

function dayColumns({ shown: { view, from, to, today }, happenings, marksOn }: CalendarBodyProps): Column[] {
  const days = byDay(happenings)
  return eachDay(from, to).map((date) => ({
    key: date,
    name:
      view === 'day' ? formatWeekday(weekdayOf(date)) : `${formatWeekday(weekdayOf(date))} ${Number(date.slice(8))}`,
    date,
    isToday: date === today,
    marks: marksOn(date),
    happenings: days.get(date) ?? [],
  }))
}

function Lanes({ shown, happenings, marksOn, by }: CalendarBodyProps & { by: 'leader' | 'room' }) {
  const { view, date, from, to, today, picked } = shown
  const lanes = useSelector(
    useCallback(
      (state: State) => calendarLanes(state, happenings, { kind: by, picked: picked[by], span: { from, to } }),
      [happenings, by, picked, from, to],
    ),
  )
  if (lanes.length === 0) return null
  if (view === 'day') {
    const marks = marksOn(date).filter(({ reason: { kind } }) => kind !== 'leaderAway' && kind !== 'roomAway')
    return <HourGrid columns={lanes.map((lane) => ({ ...laneColumn(lane), date, isToday: false, marks }))} />
  }
  return <LaneTable head={by === 'leader' ? 'Ledare' : 'Lokal'} {...{ lanes, from, to, today, marksOn }} />
}

function laneColumn({ id, name, about, happenings, away, clashing }: CalendarLane) {
  return { key: id ?? 'none', name, about, happenings, away, clashing }
}
