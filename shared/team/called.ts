import type { IsoDate } from '../calendar/date'
import type { Id } from '../record/id'
import { rowsBy } from '../record/rows-by'
import { rowsOf, type State } from '../record/state'
import { membersOf, type Member } from './member-verbs'
import type { Meeting } from './meeting'

/** A meeting, or a day on which one might be held (`id` null). */
export type CalledMeeting = Pick<Meeting, 'teamId' | 'date'> & { readonly id: Id | null }

/** Those who have a seat in the team on a day, ersättare among them. */
export function seatsOn(state: State, teamId: Id, date: IsoDate): Member[] {
  return membersOf(state, teamId).filter(({ member: { from, to } }) => isWithin(date, from, to))
}

/**
 * Who is called to a meeting: whoever has a seat that day and always comes, the one of each party whose turn it is, and
 * the ersättare of somebody who is away that day or is known to be absent. Ersättare of nobody who is called are not.
 */
export function calledTo(state: State, meeting: CalledMeeting): Member[] {
  const seats = seatsOn(state, meeting.teamId, meeting.date)
  const turns = inTurn(state, meeting, seats)
  const regular = seats.filter(({ member }) => member.seat === 'permanent' || turns.has(member.id))
  const missing = new Set(regular.map(({ staff }) => staff.id).filter((staffId) => isMissing(state, meeting, staffId)))
  return seats.filter(
    (seat) =>
      regular.includes(seat) || (seat.member.seat === 'substitute' && missing.has(seat.member.substituteForId!)),
  )
}

/** Of the seats that take turns, those whose turn it is: one of each party, the next one at each meeting. */
function inTurn(state: State, meeting: CalledMeeting, seats: readonly Member[]): ReadonlySet<Id> {
  const rotating = seats.filter(({ member }) => member.seat === 'rotating')
  if (rotating.length === 0) return new Set()
  const nth = meetingsBefore(state, meeting)
  const parties = new Set(rotating.map(({ staff }) => staff.partyId))
  return new Set(
    [...parties].map((partyId) => {
      const own = rotating.filter(({ staff }) => staff.partyId === partyId)
      return own[nth % own.length]!.member.id
    }),
  )
}

/** How many meetings the team has had or has planned before this one: those that were cancelled use up no turn. */
function meetingsBefore(state: State, { id, teamId, date }: CalledMeeting): number {
  return rowsBy(state, 'meetings', 'teamId', teamId).filter(
    (other) => other.id !== id && other.date < date && other.status !== 'cancelled' && other.putAwayAt === null,
  ).length
}

/** Whether somebody is away the whole day of a meeting, or was ticked as absent. */
function isMissing(state: State, { id, date }: CalledMeeting, staffId: Id): boolean {
  const isAway = rowsOf(state, 'absences').some(
    (absence) => absence.staffId === staffId && absence.start === null && isWithin(date, absence.from, absence.to),
  )
  if (isAway || id === null) return isAway
  return rowsBy(state, 'presences', 'meetingId', id).some(
    (presence) => presence.staffId === staffId && presence.status === 'absent',
  )
}

function isWithin(date: IsoDate, from: IsoDate | null, to: IsoDate | null): boolean {
  return (from === null || from <= date) && (to === null || date <= to)
}
