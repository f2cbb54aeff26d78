import { formatDay } from '../calendar/format'
import { rowOf, rowsOf, type State } from '../record/state'
import { caseTitle } from '../team/agenda'
import { isOwed } from '../team/feedbacks'
import type { Need } from './need'

/** Cases that a meeting has handled and that nobody has answered yet. */
export function feedbackNeeds(state: State): Need[] {
  return rowsOf(state, 'feedbacks').flatMap((feedback): Need[] => {
    const [found, meeting] = [rowOf(state, 'cases', feedback.caseId), rowOf(state, 'meetings', feedback.meetingId)]
    if (!found || !meeting || !isOwed(state, feedback)) return []
    const team = rowOf(state, 'teams', meeting.teamId)?.name ?? 'mötet'
    return [
      {
        kind: 'meeting',
        title: `Återkoppla ${found.code}`,
        reason: `${caseTitle(state, found)} behandlades vid ${team} ${formatDay(meeting.date)}. Brevet är klart att läsa igenom.`,
        due: feedback.dueOn,
        target: { page: 'feedback', id: feedback.id },
      },
    ]
  })
}
