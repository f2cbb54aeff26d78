import type { IsoDate } from '../calendar/date'
import type { Id } from '../record/id'
import { inOrder } from '../record/order'
import { rowsBy } from '../record/rows-by'
import { rowOf, rowsOf, type State } from '../record/state'
import type { Case } from './case'
import { asTakenUp, isFollowUpDue } from './follow-up'
import type { AgendaItem, Meeting } from './meeting'
import { nextTeamMeetingDate } from './team-meetings'

/**
 * Cases that a meeting of the team on the day can take up, as it would take them up, the one that came in first at the top.
 * Bordlagda are among them, and those that are due for uppföljning.
 */
export function waitingCases(state: State, teamId: Id, on: IsoDate): Case[] {
  return rowsOf(state, 'cases')
    .filter((row) => row.teamId === teamId && row.putAwayAt === null && waitsOn(state, row, on))
    .map((row) => asTakenUp(state, row, on))
    .sort((a, b) => inOrder(a.receivedOn, b.receivedOn) || inOrder(a.id, b.id))
}

/** Whether a case waits: it is new, was put back, or was bordlagt. */
export function canBePlaced({ status }: Pick<Case, 'status'>): boolean {
  return status === 'waiting' || status === 'adjourned'
}

/** Cases that wait for the team's next meeting, or for one today when none is planned. */
export function casesForNext(state: State, teamId: Id, today: IsoDate): Case[] {
  return waitingCases(state, teamId, nextTeamMeetingDate(state, teamId, today) ?? today)
}

/** Whether a meeting on the day can take the case up: it waits, or is due for uppföljning by then. */
export function waitsOn(state: State, found: Case, on: IsoDate): boolean {
  return canBePlaced(found) || isFollowUpDue(state, found, on)
}

/** Where a case stands: a planned meeting, and the item of its agenda. */
export function placingOf(
  state: State,
  caseId: Id,
): { readonly meeting: Meeting; readonly item: AgendaItem } | undefined {
  return rowsBy(state, 'agendaItems', 'caseId', caseId)
    .filter((item) => item.state === 'waiting')
    .flatMap((item) => {
      const meeting = rowOf(state, 'meetings', item.meetingId)
      return meeting?.status === 'planned' && meeting.putAwayAt === null ? [{ meeting, item }] : []
    })[0]
}

/** The planned meeting whose agenda a case stands on. */
export function placedAt(state: State, caseId: Id): Meeting | undefined {
  return placingOf(state, caseId)?.meeting
}

/** The day that a case was last bordlagt; undefined when it never was. */
export function adjournedOn(state: State, caseId: Id): IsoDate | undefined {
  return rowsBy(state, 'agendaItems', 'caseId', caseId)
    .filter((item) => item.state === 'adjourned')
    .flatMap((item) => rowOf(state, 'meetings', item.meetingId)?.date ?? [])
    .sort()
    .at(-1)
}

/** Every meeting whose agenda a case is or was on, the latest first. */
export function meetingsOfCase(state: State, caseId: Id): { readonly meeting: Meeting; readonly item: AgendaItem }[] {
  return rowsBy(state, 'agendaItems', 'caseId', caseId)
    .flatMap((item) => {
      const meeting = rowOf(state, 'meetings', item.meetingId)
      return meeting ? [{ meeting, item }] : []
    })
    .sort((a, b) => inOrder(b.meeting.date, a.meeting.date))
}
