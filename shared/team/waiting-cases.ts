import type { IsoDate } from '../calendar/date'
import type { Id } from '../record/id'
import { inOrder } from '../record/order'
import { rowsBy } from '../record/rows-by'
import { rowOf, rowsOf, type State } from '../record/state'
import type { Case } from './case'
import type { AgendaItem, Meeting } from './meeting'

/** Cases that wait for a meeting of the team, the one that came in first at the top. Bordlagda are among them. */
export function waitingCases(state: State, teamId: Id): Case[] {
  return rowsOf(state, 'cases')
    .filter((row) => row.teamId === teamId && row.putAwayAt === null && canBePlaced(row))
    .sort((a, b) => inOrder(a.receivedOn, b.receivedOn) || inOrder(a.id, b.id))
}

/** Whether a case waits: it is new, was put back, or was bordlagt. */
export function canBePlaced({ status }: Pick<Case, 'status'>): boolean {
  return status === 'waiting' || status === 'adjourned'
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
