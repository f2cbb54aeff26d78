import type { IsoDate } from '../calendar/date'
import { formatDateShort, formatDay } from '../calendar/format'
import type { Id } from '../record/id'
import { inOrder } from '../record/order'
import { rowsBy } from '../record/rows-by'
import { rowOf, rowsOf, type State } from '../record/state'
import type { Case } from './case'
import type { ActionItem, Meeting } from './meeting'
import { isOpen } from './open-actions'

/** The day that a handled case is to be taken up again. */
export interface FollowUp {
  readonly on: IsoDate
  /** What ends that day, where it is an insats; empty for a day that somebody has set. */
  readonly intervention: string
}

/**
 * When a case that was handled comes up again by itself: on its uppföljningsdag, or when an insats that its meeting decided
 * ends, whichever is first [001]. Only until a meeting from that day on has handled it; undefined when there is no such day.
 */
export function followUpOf(state: State, found: Case): FollowUp | undefined {
  if (found.status !== 'handled') return undefined
  const ends = rowsBy(state, 'actions', 'caseId', found.id).flatMap((action) =>
    action.dueOn !== null && isRunning(state, action) ? [{ on: action.dueOn, intervention: action.what }] : [],
  )
  const set = found.followUpOn === null ? [] : [{ on: found.followUpOn, intervention: '' }]
  if (set.length + ends.length === 0) return undefined
  const handled = lastHandledOn(state, found.id)
  return [...set, ...ends]
    .filter(({ on }) => handled === undefined || handled < on)
    .sort((a, b) => inOrder(a.on, b.on))[0]
}

function isRunning(state: State, action: ActionItem): boolean {
  return action.isIntervention && isOpen(state, action)
}

/** The day of the last meeting that handled a case; undefined when none has. */
export function lastHandledOn(state: State, caseId: Id): IsoDate | undefined {
  return rowsBy(state, 'agendaItems', 'caseId', caseId)
    .filter((item) => item.state === 'done')
    .flatMap((item) => rowOf(state, 'meetings', item.meetingId)?.date ?? [])
    .sort()
    .at(-1)
}

/** Whether a meeting on the day is to take a handled case up again. */
export function isFollowUpDue(state: State, found: Case, on: IsoDate): boolean {
  const followUp = followUpOf(state, found)
  return followUp !== undefined && followUp.on <= on
}

/** A case as a meeting on the day takes it up: one that is due for uppföljning comes as that, whatever it was before. */
export function asTakenUp(state: State, found: Case, on: IsoDate): Case {
  return isFollowUpDue(state, found, on) ? { ...found, kind: 'followUp' } : found
}

/** The team's first planned meeting that takes up a case whose day has come by then; undefined when none is planned. */
export function meetingForFollowUp(
  state: State,
  { teamId }: Case,
  { on }: FollowUp,
  today: IsoDate,
): Meeting | undefined {
  const from = on > today ? on : today
  return rowsOf(state, 'meetings')
    .filter(({ status, putAwayAt }) => status === 'planned' && putAwayAt === null)
    .filter((meeting) => meeting.teamId === teamId && meeting.date >= from)
    .sort((a, b) => inOrder(a.date, b.date))[0]
}

/** When a case comes up again and why, and which meeting takes it; empty when no day is known. */
export function followUpSentence(state: State, found: Case, today: IsoDate): string {
  const followUp = followUpOf(state, found)
  if (!followUp)
    return found.followUpOn !== null && found.status === 'planned' ? 'Räknas när ärendet är behandlat.' : ''
  const { on, intervention } = followUp
  const why = intervention === '' ? 'Följs upp' : `Insatsen ${intervention} slutar`
  const meeting = meetingForFollowUp(state, found, followUp, today)
  const which = meeting
    ? `Ärendet kommer upp vid mötet ${formatDateShort(meeting.date, today)}.`
    : 'Inget möte är planerat från den dagen, så ärendet står på Översikt.'
  return `${why} ${formatDay(on)}. ${which}`
}
