import { eventUid, type CalendarEvent, type CalendarMethod } from '../calendar/calendar-event'
import type { IsoDate } from '../calendar/date'
import type { State } from '../record/state'
import type { SipMeeting } from './meeting'
import type { Sip } from './sip'

/** What a calendar file with SIP meetings is called, outside and inside: nothing that says whom they are about. */
export const sipEventTitle = 'SIP-möte'

/**
 * What a calendar elsewhere is told of a SIP: its meetings from a day on that are to be held, and those that were called
 * off or taken away. Time and place alone: no code, no name, no kind.
 */
export function eventsOfSip(state: State, sip: Sip, from: IsoDate): Record<CalendarMethod, readonly CalendarEvent[]> {
  const meetings = [...state.sipMeetings.values()].filter(({ sipId, date }) => sipId === sip.id && date >= from)
  const eventsOf = (wanted: boolean) =>
    meetings.filter((meeting) => stands(sip, meeting) === wanted).map((meeting) => eventOf(sip, meeting))
  return { publish: eventsOf(true), cancel: eventsOf(false) }
}

function stands(sip: Sip, { status, deletedAt, putAwayAt }: SipMeeting): boolean {
  return status !== 'cancelled' && deletedAt === null && putAwayAt === null && sip.endedOn === null
}

function eventOf(sip: Sip, meeting: SipMeeting): CalendarEvent {
  const { date, start, end, place, rev, updatedAt } = meeting
  return {
    uid: eventUid(meeting),
    // Both revisions only rise, and a SIP that ends takes its meetings with it.
    sequence: rev + sip.rev,
    changedAt: updatedAt > sip.updatedAt ? updatedAt : sip.updatedAt,
    date,
    start,
    end,
    title: sipEventTitle,
    location: place,
    description: '',
  }
}
