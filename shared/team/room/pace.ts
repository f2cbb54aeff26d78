import { addMinutes, minutesBetween } from '../../calendar/clock'
import type { ClockTime } from '../../calendar/date'
import type { Id } from '../../record/id'
import type { Meeting } from '../meeting'
import type { NumberedItem } from '../agenda'

/** When the meeting will end as it goes now. */
export interface Pace {
  readonly end: ClockTime
  /** Minutes after the planned end; negative when it will end before. */
  readonly late: number
}

interface PaceInput {
  readonly items: readonly NumberedItem[]
  readonly meeting: Pick<Meeting, 'end'>
  readonly now: ClockTime
  /** The item in focus, and how many minutes it has had. */
  readonly current: Id | null
  readonly spent: number
}

/** Counts what is left from now on: every item that waits takes its planned time, the one in focus what is left of it. */
export function pace({ items, meeting, now, current, spent }: PaceInput): Pace {
  const left = items
    .filter(({ item }) => item.state === 'waiting')
    .reduce((sum, { item }) => sum + Math.max(0, item.minutes - (item.id === current ? spent : 0)), 0)
  const end = addMinutes(now, left)
  return { end, late: minutesBetween(meeting.end, now) + left }
}
