import { inOrder } from '../../record/order'
import type { AwayTime } from '../absence'
import type { ClockTime, IsoDate } from '../date'
import { addDays, eachDay } from '../days'
import type { BusyTime, DaySpan } from './busy-time'

interface Hours {
  readonly start: ClockTime
  readonly end: ClockTime
}

/** What busy times take: whole days in any order, and hours by the day that they are of. */
interface Taken {
  readonly days: DaySpan[]
  readonly hours: Map<IsoDate, Hours[]>
}

const dayBegins = '00:00' as ClockTime
const dayEnds = '23:59' as ClockTime

/**
 * Busy times as absences, in order of time: only what lies within the days that were asked for, hours over midnight by day,
 * and what meets made one, for nobody is away twice at a time.
 */
export function awayTimes(busy: readonly BusyTime[], within: DaySpan): AwayTime[] {
  const taken: Taken = { days: [], hours: new Map() }
  for (const time of busy) {
    if (time.kind === 'days') addDaysTo(taken, time, within)
    else addHoursTo(taken, time, within)
  }
  const spans = joinedDays(taken.days)
  const whole = new Set(spans.flatMap(({ from, to }) => eachDay(from, to)))
  const dated = [...taken.hours].flatMap(([day, hours]) =>
    whole.has(day) ? [] : joinedHours(hours).map(({ start, end }) => ({ from: day, to: day, start, end })),
  )
  return [...spans.map((span) => ({ ...span, start: null, end: null })), ...dated].sort(byTime)
}

function addDaysTo({ days }: Taken, { from, to }: DaySpan, within: DaySpan) {
  const first = from > within.from ? from : within.from
  const last = to < within.to ? to : within.to
  if (first <= last) days.push({ from: first, to: last })
}

/** Hours of one day, or the end of one, the beginning of another and the whole days between them. */
function addHoursTo(taken: Taken, time: Extract<BusyTime, { kind: 'hours' }>, within: DaySpan) {
  const { from, to, start, end } = time
  if (from === to) return addDayTo(taken, from, { start, end }, within)
  addDayTo(taken, from, { start, end: dayEnds }, within)
  addDaysTo(taken, { from: addDays(from, 1), to: addDays(to, -1) }, within)
  addDayTo(taken, to, { start: dayBegins, end }, within)
}

function addDayTo(taken: Taken, day: IsoDate, { start, end }: Hours, within: DaySpan) {
  if (start >= end || day < within.from || day > within.to) return
  if (start === dayBegins && end === dayEnds) taken.days.push({ from: day, to: day })
  else if (taken.hours.has(day)) taken.hours.get(day)!.push({ start, end })
  else taken.hours.set(day, [{ start, end }])
}

/** Whole days, where those that meet or follow on each other are one span. */
function joinedDays(days: readonly DaySpan[]): DaySpan[] {
  const spans: DaySpan[] = []
  for (const next of [...days].sort((a, b) => inOrder(a.from, b.from))) {
    const last = spans.at(-1)
    if (last === undefined || next.from > addDays(last.to, 1)) spans.push(next)
    else if (next.to > last.to) spans[spans.length - 1] = { from: last.from, to: next.to }
  }
  return spans
}

/** Hours of one day, where those that meet are one. */
function joinedHours(hours: readonly Hours[]): Hours[] {
  const apart: Hours[] = []
  for (const next of [...hours].sort((a, b) => inOrder(a.start, b.start))) {
    const last = apart.at(-1)
    if (last === undefined || next.start > last.end) apart.push(next)
    else if (next.end > last.end) apart[apart.length - 1] = { start: last.start, end: next.end }
  }
  return apart
}

function byTime(a: AwayTime, b: AwayTime): number {
  return inOrder(a.from, b.from) || inOrder(a.start ?? '', b.start ?? '')
}
