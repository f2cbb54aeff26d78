import { eventUid, type CalendarEvent, type CalendarMethod } from '../calendar/calendar-event'
import type { IsoDate } from '../calendar/date'
import type { State } from '../record/state'
import type { Meeting } from './meeting'
import type { Team } from './team'

/**
 * What a calendar elsewhere is told of a team: its meetings from a day on that are to be held, and those that were
 * cancelled or taken away. Nothing of what they are about: the agenda has codes of persons.
 */
export function eventsOfTeam(
  state: State,
  team: Team,
  from: IsoDate,
): Record<CalendarMethod, readonly CalendarEvent[]> {
  const meetings = [...state.meetings.values()].filter(({ teamId, date }) => teamId === team.id && date >= from)
  const eventsOf = (wanted: boolean) =>
    meetings.filter((meeting) => stands(meeting) === wanted).map((meeting) => eventOf(team, meeting))
  return { publish: eventsOf(true), cancel: eventsOf(false) }
}

/** The title of a calendar file with a team's meetings: `Resursråd Haninge – möten`. */
export function teamEventsTitle({ name }: Team, method: CalendarMethod): string {
  return `${name} – ${method === 'publish' ? 'möten' : 'inställda möten'}`
}

function stands({ status, deletedAt, putAwayAt }: Meeting): boolean {
  return status !== 'cancelled' && deletedAt === null && putAwayAt === null
}

function eventOf(team: Team, meeting: Meeting): CalendarEvent {
  const { date, start, end, place, rev, updatedAt } = meeting
  return {
    uid: eventUid(meeting),
    // Both revisions only rise, and another name of the team changes what the event says.
    sequence: rev + team.rev,
    changedAt: updatedAt > team.updatedAt ? updatedAt : team.updatedAt,
    date,
    start,
    end,
    title: team.name,
    location: place,
    description: '',
  }
}
