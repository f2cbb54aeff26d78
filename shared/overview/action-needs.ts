import type { IsoDate } from '../calendar/date'
import { addDays } from '../calendar/days'
import { formatDay } from '../calendar/format'
import { rowOf, rowsOf, type State } from '../record/state'
import type { ActionItem } from '../team/meeting'
import { byDue, isOpen } from '../team/open-actions'
import { daysAhead, type Need } from './need'

/** So many late ones are told one by one; more are gone through in their own list. */
const mostLate = 5

/** Actions that are open and late, or have a day as far ahead as Översikt looks. */
export function actionNeeds(state: State, today: IsoDate): Need[] {
  const until = addDays(today, daysAhead)
  const due = rowsOf(state, 'actions')
    .filter((action) => action.dueOn !== null && action.dueOn <= until && isOpen(state, action))
    .sort(byDue)
  const late = due.filter(({ dueOn }) => dueOn! < today)
  if (late.length <= mostLate) return due.flatMap((action) => needOf(state, action))
  return [goThrough(late), ...due.slice(late.length).flatMap((action) => needOf(state, action))]
}

function goThrough(late: readonly ActionItem[]): Need {
  const oldest = late[0]!.dueOn!
  return {
    kind: 'action',
    title: `Gå igenom ${late.length} försenade åtgärder`,
    reason: `Den äldsta skulle ha varit klar ${formatDay(oldest)}.`,
    due: oldest,
    target: { page: 'actions' },
  }
}

function needOf(state: State, action: ActionItem): Need[] {
  const { id, dueOn, caseId } = action
  const meeting = rowOf(state, 'meetings', action.meetingId)
  if (!meeting || dueOn === null) return []
  const what = action.isIntervention ? `Insatsen slutar: ${action.what}` : action.what
  const about = rowOf(state, 'cases', caseId)
  const team = rowOf(state, 'teams', meeting.teamId)?.name ?? 'mötet'
  return [
    {
      kind: 'action',
      title: about ? `${what}, ${about.code}` : what,
      reason: `${responsible(state, action)} Bestämdes vid ${team} ${formatDay(meeting.date)}.`,
      due: dueOn,
      target: { page: 'action', id },
    },
  ]
}

function responsible(state: State, { staffId, who }: ActionItem): string {
  const staff = rowOf(state, 'staff', staffId)
  const party = rowOf(state, 'parties', staff?.partyId ?? null)
  const name = staff ? [staff.name, party?.name].filter(Boolean).join(', ') : who
  return name === '' ? 'Ingen ansvarig är angiven.' : `Ansvarig: ${name}.`
}
