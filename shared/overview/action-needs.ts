import { formatDay } from '../calendar/format'
import { rowOf, rowsOf, type State } from '../record/state'
import type { ActionItem } from '../team/meeting'
import { isOpen } from '../team/open-actions'
import type { Need } from './need'

/** Actions that are open and have a day. */
export function actionNeeds(state: State): Need[] {
  return rowsOf(state, 'actions').flatMap((action) => {
    const { id, dueOn, caseId } = action
    const what = action.isIntervention ? `Insatsen slutar: ${action.what}` : action.what
    const meeting = rowOf(state, 'meetings', action.meetingId)
    if (!meeting || dueOn === null || !isOpen(state, action)) return []
    const about = rowOf(state, 'cases', caseId)
    const team = rowOf(state, 'teams', meeting.teamId)?.name ?? 'mötet'
    return [
      {
        kind: 'action' as const,
        title: about ? `${what}, ${about.code}` : what,
        reason: `${responsible(state, action)} Bestämdes vid ${team} ${formatDay(meeting.date)}.`,
        due: dueOn,
        target: { page: 'action' as const, id },
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
