import type { DaySpan } from '@shared/calendar/busy-times/busy-time'
import { largestCalendar, type ReadCalendar } from '@shared/calendar/busy-times/calendar-refusal'
import { readBusyTimes } from '@shared/calendar/ics/read-busy-times'
import { decodeText } from './decode-text'

/** A calendar file, and the days that its busy times are read for. */
export interface CalendarQuestion {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly within: DaySpan
}

/** Reads from a calendar file when somebody is busy, by what is in it and never by its name. */
export function readCalendarFile({ bytes, within }: CalendarQuestion): ReadCalendar {
  return bytes.length > largestCalendar ? { ok: false, refusal: 'tooLarge' } : readBusyTimes(decodeText(bytes), within)
}
