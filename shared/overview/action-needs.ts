import { formatDay } from '../calendar/format'
import { rowOf, rowsOf, type State } from '../record/state'
import type { ActionItem } from '../team/meeting'
import type { Need } from './need'

/** Actions that are open and have a day. One from a meeting that is put away is put away with it. */
export function actionNeeds(state: State): Need[] {
  return rowsOf(state, 'actions').flatMap((action) => {
    const { what, status, dueOn, caseId, putAwayAt } = action
    const meeting = rowOf(state, 'meetings', action.meetingId)
    if (status !== 'open' || dueOn === null || putAwayAt !== null || meeting?.putAwayAt !== null) return []
    const about = rowOf(state, 'cases', caseId)
    const team = rowOf(state, 'teams', meeting.teamId)?.name ?? 'mötet'
    return [
      {
        kind: 'action' as const,
        title: about ? `${what}, ${about.code}` : what,
        reason: `${responsible(state, action)} Bestämdes vid ${team} ${formatDay(meeting.date)}.`,
        due: dueOn,
        target: about ? { page: 'case' as const, id: about.id } : { page: 'meeting' as const, id: meeting.id },
      },
    ]
  })
}

function responsible(state: State, { staffId, who }: ActionItem): string {
  const staff = rowOf(state, 'staff', staffId)
  const party = rowOf(state, 'parties', staff?.partyId ?? null)
  const name = staff ? [staff.name, party?.name].filter(Boolean).join(', ') : who
  return name === '' ? 'Ingen ansvarig är angiven.' : `Ansvarig: ${name}.`
}
