import { eventUid, type CalendarEvent, type CalendarEvents, type CalendarMethod } from '../calendar/calendar-event'
import type { IsoDate } from '../calendar/date'
import { formatDate } from '../calendar/format'
import type { Id } from '../record/id'
import { rowOf, type State } from '../record/state'
import type { Cohort, Session } from './cohort'
import { cohortTitle } from './cohort-title'
import { placeOf } from './session-place'
import { sessionsOf } from './sessions'

/**
 * What a calendar elsewhere is told of a round: the sessions that stand, and those that do not any more, whether they were
 * cancelled or taken away by another plan. Either may be empty.
 */
export function eventsOfCohort(state: State, cohort: Cohort): Record<CalendarMethod, readonly CalendarEvent[]> {
  const standing = sessionsOf(state, cohort.id).filter((session) => stands(cohort, session))
  const gone = [...state.sessions.values()].filter(
    (session) => session.cohortId === cohort.id && !stands(cohort, session),
  )
  const total = standing.length
  return {
    publish: standing.map((session, place) => eventOf(state, cohort, session, `${place + 1} av ${total}`)),
    cancel: gone.map((session) => eventOf(state, cohort, session)),
  }
}

/** One session for another calendar. */
export function eventsOfSession(state: State, sessionId: Id): CalendarEvents | undefined {
  const session = rowOf(state, 'sessions', sessionId)
  const cohort = rowOf(state, 'cohorts', session?.cohortId ?? null)
  if (!session || !cohort) return undefined
  const all = eventsOfCohort(state, cohort)
  const method = stands(cohort, session) ? 'publish' : 'cancel'
  return { method, events: all[method].filter(({ uid }) => uid === eventUid(session)) }
}

/** The title of a calendar file: `Mitt Val, våren 2027 omgång 1 – tillfällen`. Rounds have no person's name. */
export function eventsTitle(state: State, cohort: Cohort, method: CalendarMethod): string {
  return `${cohortTitle(state, cohort)} – ${method === 'publish' ? 'tillfällen' : 'inställda tillfällen'}`
}

/** The title of a calendar file with one session: `2027-03-08 Mitt Val, våren 2027 omgång 1`. */
export function sessionEventTitle(state: State, cohort: Cohort, date: IsoDate): string {
  return `${date} ${cohortTitle(state, cohort)}`
}

function stands(cohort: Cohort, { status, deletedAt, putAwayAt }: Session): boolean {
  return cohort.status !== 'cancelled' && status !== 'cancelled' && deletedAt === null && putAwayAt === null
}

function eventOf(state: State, cohort: Cohort, session: Session, number?: string): CalendarEvent {
  const { date, start, end, rev, updatedAt, theme, movedFrom } = session
  const title = cohortTitle(state, cohort)
  const moved = movedFrom === null ? '' : `Flyttat från ${formatDate(movedFrom.date)}.`
  return {
    uid: eventUid(session),
    // Both revisions only rise, and a change of either may change what the event says.
    sequence: rev + cohort.rev,
    changedAt: updatedAt > cohort.updatedAt ? updatedAt : cohort.updatedAt,
    date,
    start,
    end,
    title: number === undefined ? title : `${title} (${number})`,
    location: placeOf(state, cohort, session),
    // Not the reason: it is written freely, and may say who is ill.
    description: [theme, moved].filter(Boolean).join('\n'),
  }
}
