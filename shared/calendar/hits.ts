import type { Cohort, Session } from '../course/cohort'
import { cohortTitle } from '../course/cohort-title'
import { hindrancesOf, type Hindrance } from '../course/hindrances'
import { whyClosed } from '../course/session-scope'
import { isOver } from '../course/sessions'
import { roomCalled } from '../organisation/room-called'
import type { Id } from '../record/id'
import { inOrder } from '../record/order'
import { rowOf, rowsOf, type State } from '../record/state'
import { sipMeetingsBetween } from '../sip/meetings-between'
import { sipTitle } from '../sip/sip-title'
import { calledTo } from '../team/called'
import { absenceBookings } from './absence-bookings'
import { dayMarks, reasonSentence } from './blocked-day'
import { clashFinder, clashSentence, type Candidate } from './clashes'
import type { ClockTime, IsoDate } from './date'
import { capitalised } from './format'
import { markedDays } from './marked-days'

/** A session, a team meeting or a SIP meeting that is planned where a lov, a closed day or an absence speaks against it. */
export interface Hit {
  readonly kind: 'session' | 'meeting' | 'sip'
  readonly id: Id
  /** The round, the meeting or the SIP. */
  readonly pageId: Id
  /** `Mitt Val, omgång 1`, `Resursråd Haninge`, `SIP HAN-2027-031`. */
  readonly title: string
  readonly date: IsoDate
  readonly start: ClockTime
  readonly end: ClockTime
  readonly hindrances: readonly Hindrance[]
}

/** Whether something must be done about it: a day that only warns must not, nor one that somebody has given a reason for. */
export function needsMending({ hindrances }: Pick<Hit, 'hindrances'>): boolean {
  return hindrances.some(({ blocks, isExplained }) => blocks && !isExplained)
}

/** Days from the first to the last, both included. */
export interface Span {
  readonly from: IsoDate
  readonly to: IsoDate
}

/** What is still to come between two dates and stands where something speaks against it, in the order of time. */
export function hitsBetween(state: State, { from, to }: Span, today: IsoDate): Hit[] {
  const span = { from: from < today ? today : from, to }
  const begins = ({ date, start }: Hit) => date + start
  return [...sessionHits(state, span, today), ...meetingHits(state, span), ...sipHits(state, span)].sort((a, b) =>
    inOrder(begins(a), begins(b)),
  )
}

/** All that is still to come and must be mended, in the order of time. */
export function toMend(state: State, today: IsoDate): Hit[] {
  return hitsBetween(state, { from: today, to: lastPlannedDay(state, today) }, today).filter(needsMending)
}

/** The last day of all that is planned; today when nothing is. */
function lastPlannedDay(state: State, today: IsoDate): IsoDate {
  const dates = [...rowsOf(state, 'sessions'), ...rowsOf(state, 'meetings'), ...rowsOf(state, 'sipMeetings')].map(
    ({ date }) => date,
  )
  return dates.reduce((last, date) => (date > last ? date : last), today)
}

function sessionHits(state: State, { from, to }: Span, today: IsoDate): Hit[] {
  const hindrances = hindrancesOf(state, { from, to })
  return rowsOf(state, 'sessions').flatMap((session) => {
    const { id, cohortId, date, start, end } = session
    if (date < from || date > to) return []
    const cohort = rowOf(state, 'cohorts', cohortId)
    if (!cohort || !isComing(session, cohort, today)) return []
    const found = hindrances(session, cohort)
    if (found.length === 0) return []
    const title = cohortTitle(state, cohort)
    return [{ kind: 'session', id, pageId: cohortId, title, date, start, end, hindrances: found }]
  })
}

function isComing(session: Session, cohort: Cohort, today: IsoDate): boolean {
  const isAside = session.putAwayAt !== null || cohort.putAwayAt !== null || session.status === 'cancelled'
  return !isAside && whyClosed(cohort) === undefined && !isOver(session, cohort, today)
}

/** A member who is away warns, for the team can meet without; a closed day or a room that cannot be used must be mended. */
function meetingHits(state: State, span: Span): Hit[] {
  const hindrancesAt = meetingHindrances(state, span)
  return rowsOf(state, 'meetings').flatMap((meeting): Hit[] => {
    const { id, teamId, date, start, end, place, status, putAwayAt } = meeting
    const team = rowOf(state, 'teams', teamId)
    const isExplained = meeting.reason !== ''
    if (!team || status !== 'planned' || putAwayAt !== null || date < span.from || date > span.to) return []
    const staffIds = calledTo(state, meeting).map(({ staff }) => staff.id)
    const hindrances = hindrancesAt({ date, start, end, staffIds, roomId: roomCalled(state, place) }, isExplained)
    if (hindrances.length === 0) return []
    return [{ kind: 'meeting', id, pageId: id, title: team.name, date, start, end, hindrances } satisfies Hit]
  })
}

/** A SIP meeting is held to the same: somebody who is away may send an ersättare, a closed day must be mended. */
function sipHits(state: State, span: Span): Hit[] {
  const hindrancesAt = meetingHindrances(state, span)
  return sipMeetingsBetween(state, span.from, span.to).flatMap(({ sip, staffIds, meeting }): Hit[] => {
    const { id, date, start, end, place, status } = meeting
    if (status !== 'planned') return []
    const hindrances = hindrancesAt({ date, start, end, staffIds, roomId: roomCalled(state, place) }, false)
    if (hindrances.length === 0) return []
    return [{ kind: 'sip', id, pageId: sip.id, title: sipTitle(state, sip), date, start, end, hindrances }]
  })
}

/** What speaks against a meeting: the marks of its day, and who or what is away at its time. */
function meetingHindrances(state: State, span: Span): (at: Candidate, isExplained: boolean) => Hindrance[] {
  const marksOn = dayMarks({ closedDays: markedDays(state) })
  const find = clashFinder(absenceBookings(state, span))
  return (at, isExplained) => [
    ...marksOn(at.date)
      .filter(({ reason: { kind } }) => kind === 'closed' || kind === 'schoolBreak')
      .map(({ reason, blocks }) => ({
        sentence: `${capitalised(reasonSentence(at.date, reason))}.`,
        blocks,
        isExplained,
      })),
    ...find([at]).map((clash) => ({
      sentence: clashSentence(clash),
      blocks: clash.booking.kind === 'room',
      isExplained,
    })),
  ]
}
