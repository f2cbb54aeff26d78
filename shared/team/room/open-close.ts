import { minutesBetween } from '../../calendar/clock'
import type { ClockTime } from '../../calendar/date'
import { clockAt } from '../../calendar/instant'
import { formatList } from '../../calendar/format'
import { done, put, refused, type Circumstances, type Outcome, type Problem, type Verb } from '../../record/change'
import type { Id } from '../../record/id'
import { rowsBy } from '../../record/rows-by'
import { rowOf, type State } from '../../record/state'
import { feedbackAtClosing } from '../feedback-verbs'
import { isBreak, type AgendaItem, type Meeting } from '../meeting'
import { caseFollows } from './item-state'
import { attendees, type Attendee } from './presence'

export type RoomPhase = 'notOpened' | 'open' | 'closed' | 'cancelled'

/** Where a meeting stands in the room. */
export function roomPhase({ status, openedAt }: Meeting): RoomPhase {
  if (status === 'cancelled') return 'cancelled'
  if (status === 'held') return 'closed'
  return openedAt === null ? 'notOpened' : 'open'
}

/** What is left when somebody wants to close: people nobody has ticked, and items nobody has taken up. */
export interface Remaining {
  readonly unticked: readonly Attendee[]
  readonly waiting: readonly AgendaItem[]
}

/** What would be left if the meeting were closed now. */
export function remaining(state: State, meetingId: Id): Remaining {
  return {
    unticked: attendees(state, meetingId).filter(({ status }) => status === null),
    waiting: waitingItems(state, meetingId),
  }
}

function waitingItems(state: State, meetingId: Id): AgendaItem[] {
  return rowsBy(state, 'agendaItems', 'meetingId', meetingId).filter(
    (item) => item.state === 'waiting' && !isBreak(item),
  )
}

/** Opens the meeting and notes the time. Opening one that is open changes nothing. */
export function openMeeting(meetingId: Id): Verb {
  return (state, circumstances) =>
    withMeeting(state, meetingId, (meeting) => {
      const phase = roomPhase(meeting)
      if (phase === 'closed') return refused({ message: 'Mötet är avslutat. Öppna det igen om något ska ändras.' })
      if (phase === 'open') return done('öppnade mötet', [])
      return done('öppnade mötet', [put('meetings', { ...meeting, openedAt: openingTime(meeting, circumstances) })])
    })
}

/**
 * Closes the meeting: notes the time and counts it as held. People who have not been ticked stop it, for the minutes
 * must say who was there. Items that nobody took up do not; their cases go back to wait for a meeting.
 */
export function closeMeeting(meetingId: Id): Verb {
  return (state, circumstances) =>
    withMeeting(state, meetingId, (meeting) => {
      if (roomPhase(meeting) === 'closed') return done('avslutade mötet', [])
      const { unticked, waiting } = remaining(state, meetingId)
      if (unticked.length > 0) return refused(untickedProblem(unticked))

      return done('avslutade mötet', [
        put('meetings', { ...meeting, status: 'held', ...heldTimes(meeting, circumstances) }),
        ...waiting.flatMap((item) => caseFollows(state, item, 'waiting')),
        ...feedbackAtClosing(state, meeting, circumstances),
      ])
    })
}

/** A meeting written down on another day was held when it was planned: only on its own day does the clock say more. */
function openingTime({ date, start }: Meeting, { today, now }: Circumstances): ClockTime {
  return today === date ? clockAt(now) : start
}

/** When the meeting was held. One that was closed before and opened again to be mended keeps its times. */
function heldTimes(meeting: Meeting, { today, now }: Circumstances): Pick<Meeting, 'openedAt' | 'closedAt'> {
  const { date, start, end } = meeting
  const openedAt = meeting.openedAt ?? start
  const closedAt = meeting.closedAt ?? (today === date ? clockAt(now) : end)
  return minutesBetween(openedAt, closedAt) > 0 ? { openedAt, closedAt } : { openedAt: start, closedAt: end }
}

/**
 * Opens a closed meeting again, to mend what was written: when it was held stays. Cases that were left over are back on
 * it, unless another meeting has taken them.
 */
export function reopenMeeting(meetingId: Id): Verb {
  return (state) =>
    withMeeting(state, meetingId, (meeting) => {
      if (roomPhase(meeting) !== 'closed') return done('öppnade mötet igen', [])
      const leftOver = waitingItems(state, meetingId).filter(
        ({ caseId }) => rowOf(state, 'cases', caseId)?.status === 'waiting',
      )
      return done('öppnade mötet igen', [
        put('meetings', { ...meeting, status: 'planned' }),
        ...leftOver.flatMap((item) => caseFollows(state, item, 'planned')),
      ])
    })
}

function withMeeting(state: State, meetingId: Id, act: (meeting: Meeting) => Outcome): Outcome {
  const meeting = rowOf(state, 'meetings', meetingId)
  if (!meeting) return refused({ message: 'Mötet finns inte kvar.' })
  if (meeting.status === 'cancelled') {
    return refused({ message: 'Mötet är inställt. Ändra det till planerat om det ska hållas.' })
  }
  return act(meeting)
}

function untickedProblem(unticked: readonly Attendee[]): Problem {
  const names = formatList(unticked.map(({ staff }) => staff.name))
  return { field: 'presence', message: `Närvaron saknas för ${names}. Bocka av den och avsluta sedan mötet.` }
}
