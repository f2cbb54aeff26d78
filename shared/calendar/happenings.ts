import type { Cohort, Session } from '../course/cohort'
import { cohortTitle } from '../course/cohort-title'
import { isDigital, leadersOf, roomOf } from '../course/session-place'
import { numbersOf, sessionsOf } from '../course/sessions'
import { roomCalled } from '../organisation/room-called'
import { countOf } from '../record/count'
import type { Id } from '../record/id'
import { inOrder } from '../record/order'
import { rowsBy } from '../record/rows-by'
import { rowOf, rowsOf, type State } from '../record/state'
import { sipMeetingsBetween } from '../sip/meetings-between'
import { sipTitle } from '../sip/sip-title'
import { calledTo } from '../team/called'
import type { ClockTime, IsoDate } from './date'

/** Something that takes place: a session of a round, a team meeting, or a SIP meeting. */
export interface Happening {
  readonly id: Id
  readonly kind: 'session' | 'meeting' | 'sip'
  /** The round, the meeting or the SIP whose page tells more. */
  readonly pageId: Id
  /** `Mitt Val, omgång 1`, `Resursråd Haninge`, `SIP HAN-2027-031`: a code at most, never a person's name. */
  readonly title: string
  readonly date: IsoDate
  readonly start: ClockTime
  readonly end: ClockTime
  /** Those who lead it, sit in the team, or take part. */
  readonly staffIds: readonly Id[]
  /** Null when it takes none that is known. */
  readonly roomId: Id | null
  /** What else fits: `tillfälle 5 av 8`, leaders, place. */
  readonly details: readonly string[]
}

/** What takes place between two dates, both included, in the order of time. What is cancelled or put away does not. */
export function happeningsBetween(state: State, from: IsoDate, to: IsoDate): Happening[] {
  const begins = ({ date, start }: Happening) => date + start
  return [
    ...sessionHappenings(state, from, to),
    ...meetingHappenings(state, from, to),
    ...sipHappenings(state, from, to),
  ].sort((a, b) => inOrder(begins(a), begins(b)) || a.title.localeCompare(b.title, 'sv-SE'))
}

function sessionHappenings(state: State, from: IsoDate, to: IsoDate): Happening[] {
  const isShown = ({ date }: { date: IsoDate }) => date >= from && date <= to
  const cohortIds = new Set(
    rowsOf(state, 'sessions')
      .filter(isShown)
      .map(({ cohortId }) => cohortId),
  )
  return [...cohortIds].flatMap((cohortId) => {
    const cohort = rowOf(state, 'cohorts', cohortId)
    if (!cohort || cohort.status === 'cancelled' || cohort.putAwayAt !== null) return []
    const taking = sessionsOf(state, cohortId).filter(({ status, putAwayAt }) => status !== 'cancelled' && !putAwayAt)
    const numbers = numbersOf(taking)
    return taking.filter(isShown).map((session) => {
      const { id, date, start, end } = session
      const number = numbers.get(id) ?? 0
      const leaders = leadersOf(session, cohort).flatMap((staffId) => lastNameOf(state, staffId))
      return {
        id,
        kind: 'session' as const,
        pageId: cohortId,
        title: cohortTitle(state, cohort),
        date,
        start,
        end,
        staffIds: leadersOf(session, cohort),
        roomId: isDigital(session, cohort) ? null : roomOf(session, cohort),
        details: [
          number === taking.length ? 'sista tillfället' : `tillfälle ${number} av ${taking.length}`,
          ...(leaders.length > 0 ? [leaders.join(', ')] : []),
          ...placeOf(state, session, cohort),
        ],
      }
    })
  })
}

function lastNameOf(state: State, staffId: Id): string[] {
  const name = rowOf(state, 'staff', staffId)?.name.split(' ').at(-1)
  return name === undefined ? [] : [name]
}

function placeOf(state: State, session: Session, cohort: Cohort): string[] {
  if (isDigital(session, cohort)) return ['digitalt']
  const room = rowOf(state, 'rooms', roomOf(session, cohort))
  return room ? [room.name] : []
}

function meetingHappenings(state: State, from: IsoDate, to: IsoDate): Happening[] {
  return rowsOf(state, 'meetings').flatMap(({ id, teamId, date, start, end, place, status, putAwayAt }) => {
    const team = rowOf(state, 'teams', teamId)
    if (!team || date < from || date > to || status === 'cancelled' || putAwayAt !== null) return []
    const cases = rowsBy(state, 'agendaItems', 'meetingId', id).filter(({ kind }) => kind === 'case').length
    return [
      {
        id,
        kind: 'meeting' as const,
        pageId: id,
        title: team.name,
        date,
        start,
        end,
        staffIds: calledTo(state, { id, teamId, date }).map(({ staff }) => staff.id),
        roomId: roomCalled(state, place),
        details: [...(cases > 0 ? [countOf(cases, 'ärende', 'ärenden')] : []), ...(place === '' ? [] : [place])],
      },
    ]
  })
}

function sipHappenings(state: State, from: IsoDate, to: IsoDate): Happening[] {
  return sipMeetingsBetween(state, from, to).map(({ sip, staffIds, meeting: { id, date, start, end, place } }) => ({
    id,
    kind: 'sip' as const,
    pageId: sip.id,
    title: sipTitle(state, sip),
    date,
    start,
    end,
    staffIds,
    roomId: roomCalled(state, place),
    details: place === '' ? [] : [place],
  }))
}
