import type { Id } from '../record/id'
import { rowOf, rowsOf, type State } from '../record/state'
import type { Absence, AwayTime } from './absence'
import type { AwayDays } from './blocked-day'
import type { BookingSpan } from './bookings'
import type { Booking } from './clashes'
import type { ClockTime } from './date'
import { eachDay } from './days'
import { formatClockRange } from './format'

const dayBegins = '00:00' as ClockTime
const dayEnds = '23:59' as ClockTime

/** The hours and days between two dates when staff are away or rooms cannot be used, as bookings of each day. */
export function absenceBookings(state: State, span: BookingSpan): Booking[] {
  return rowsOf(state, 'absences').flatMap((absence) => {
    const resource = resourceOf(state, absence)
    if (!resource || absence.putAwayAt !== null) return []
    const isWhole = isWholeDays(absence)
    const from = absence.from > span.from ? absence.from : span.from
    const to = absence.to < span.to ? absence.to : span.to
    return eachDay(from, to).map((date) => ({
      kind: absence.staffId === null ? 'room' : 'staff',
      resourceId: resource.id,
      resourceName: resource.name,
      date,
      start: absence.start ?? dayBegins,
      end: absence.end ?? dayEnds,
      activity: { kind: isWhole ? 'dayOff' : 'absence', id: absence.id, name: absence.note },
    }))
  })
}

/** The whole days that these leaders and this room cannot be used: a plan meets them as it meets a red day. */
export function awayDays(state: State, staffIds: readonly Id[], roomId: Id | null): AwayDays[] {
  return rowsOf(state, 'absences').flatMap((absence) => {
    const { staffId, from, to, putAwayAt } = absence
    const concerns = staffId === null ? absence.roomId === roomId : staffIds.includes(staffId)
    const resource = resourceOf(state, absence)
    if (!resource || !concerns || putAwayAt !== null || !isWholeDays(absence)) return []
    return [{ kind: staffId === null ? 'roomAway' : 'leaderAway', name: resource.name, from, to }]
  })
}

/** All who are away and rooms that cannot be used, for a calendar that shows them: hours stand after the name. */
export function everybodyAway(state: State): AwayDays[] {
  return rowsOf(state, 'absences').flatMap((absence) => {
    const { staffId, from, to, start, end, putAwayAt } = absence
    const resource = resourceOf(state, absence)
    if (!resource || putAwayAt !== null) return []
    const name = start === null || end === null ? resource.name : `${resource.name} ${formatClockRange(start, end)}`
    return [{ kind: staffId === null ? 'roomAway' : 'leaderAway', name, from, to }]
  })
}

/** Whether whole days are taken, which keeps a session from them, or only some hours of each, which clash. */
export function isWholeDays({ start, end }: AwayTime): boolean {
  return start === null || end === null
}

function resourceOf(state: State, { staffId, roomId }: Absence) {
  return staffId === null ? rowOf(state, 'rooms', roomId) : rowOf(state, 'staff', staffId)
}
