import type { IsoDate } from '../calendar/date'
import { addDays } from '../calendar/days'
import { formatDay } from '../calendar/format'
import { adjustedBy, hasAdjusters } from '../documents/kept/adjust'
import { minutesStanding } from '../documents/kept/minutes-standing'
import { rowOf, rowsOf, type State } from '../record/state'
import type { Meeting } from '../team/meeting'
import { theMinutes } from '../team/names'
import type { Team } from '../team/team'
import { daysAhead, type Need } from './need'

/** Meetings further back than this were held before anybody could note a justering here. */
const daysBack = 60

/** Minutes that are to be justerade, where the team has justerare: before the last day, and after it. */
export function adjustmentNeeds(state: State, today: IsoDate): Need[] {
  const from = addDays(today, -daysBack)
  return rowsOf(state, 'meetings').flatMap((meeting): Need[] => {
    const team = rowOf(state, 'teams', meeting.teamId)
    if (!team || meeting.status !== 'held' || meeting.putAwayAt !== null || meeting.date < from) return []
    const { final } = minutesStanding(state, meeting.id)
    if (final?.state !== 'finished' || !hasAdjusters(state, meeting)) return []
    const due = adjustedBy(meeting)
    return due > addDays(today, daysAhead) ? [] : [toAdjust(meeting, team, due)]
  })
}

function toAdjust({ id, date }: Meeting, { name, minutesWord }: Team, due: IsoDate): Need {
  return {
    kind: 'meeting',
    title: `Justera ${theMinutes[minutesWord]}, ${name} ${formatDay(date)}`,
    reason: 'Det är färdigställt men inte justerat. Det ska göras inom 14 dagar från mötet.',
    due,
    target: { page: 'minutes', id },
  }
}
