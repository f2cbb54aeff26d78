import { dayMarks, reasonSentence } from '../calendar/blocked-day'
import { bookingsBetween } from '../calendar/bookings'
import { clashes, clashSentence } from '../calendar/clashes'
import type { IsoDate } from '../calendar/date'
import { isWeekend, weekdayOf } from '../calendar/days'
import { capitalised, formatWeekday } from '../calendar/format'
import { markedDays } from '../calendar/marked-days'
import { roomCalled } from '../organisation/room-called'
import type { Id } from '../record/id'
import type { State } from '../record/state'
import type { MeetingTimes } from './meeting-verbs'
import { calledTo } from './called'

/**
 * What speaks against a meeting's day, time and place, as sentences: a free day with its reason, a day that has been,
 * members and rooms that are taken. None of it stops the meeting.
 */
export function meetingWarnings(
  state: State,
  { teamId, id, today }: { readonly teamId: Id; readonly id: Id | null; readonly today: IsoDate },
  { date, start, end, place }: MeetingTimes,
): string[] {
  const marks = dayMarks({ closedDays: markedDays(state) })(date)
  const candidate = {
    date,
    start,
    end,
    staffIds: calledTo(state, { id, teamId, date }).map(({ staff }) => staff.id),
    roomId: roomCalled(state, place),
  }
  return [
    ...(isWeekend(date) ? [`${capitalised(formatWeekday(weekdayOf(date)))} är ingen arbetsdag.`] : []),
    ...marks.map(({ reason }) => `${reasonSentence(date, reason)}.`),
    ...(id === null && date < today ? ['Dagen har redan varit.'] : []),
    ...clashes([candidate], bookingsBetween(state, { from: date, to: date, except: id })).map(clashSentence),
  ]
}
