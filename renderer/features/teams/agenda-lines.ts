import type { IsoDate } from '@shared/calendar/date'
import type { CaseGate } from '@shared/consent/gate'
import { rowOf, type State } from '@shared/record/state'
import { numberedItems, type NumberedItem } from '@shared/team/agenda'
import { gateAtMeeting } from '@shared/team/case-gate'
import type { AgendaItem, Meeting } from '@shared/team/meeting'
import { openActions } from '@shared/team/open-actions'
import { countOf } from '@shared/record/count'

/** A line of the agenda builder: the item, and what stands quietly beside its title and under Samtycke. */
export interface AgendaLine extends NumberedItem {
  readonly beside: string
  readonly gate: CaseGate | undefined
}

/** The lines of a meeting's agenda. Consent is judged anew each time. */
export function agendaLines(state: State, meeting: Meeting, today: IsoDate): AgendaLine[] {
  return numberedItems(state, meeting.id).map((numbered) => ({
    ...numbered,
    beside: besideOf(state, numbered, meeting, today),
    gate: numbered.case && gateAtMeeting(state, numbered.case, meeting, numbered.item),
  }))
}

function besideOf(state: State, { item, presenter }: NumberedItem, meeting: Meeting, today: IsoDate): string {
  const party = rowOf(state, 'parties', presenter?.partyId ?? null)
  const who = [presenter?.name, party?.shortName].filter(Boolean).join(', ')
  const left = item.kind === 'actions' && meeting.status === 'planned' ? leftToDo(state, meeting, today) : ''
  const outcome = meeting.status === 'held' ? outcomes[item.state] : ''
  return [who, left, outcome].filter(Boolean).join(' · ')
}

/** What is worth saying of an item after the meeting: that it was klar goes without saying. */
const outcomes: Record<AgendaItem['state'], string> = { done: '', adjourned: 'bordlades', waiting: 'togs inte upp' }

/** `3 åtgärder, 1 försenad` */
function leftToDo(state: State, { teamId }: Meeting, today: IsoDate): string {
  const open = openActions(state, teamId)
  const late = open.filter(({ dueOn }) => dueOn !== null && dueOn < today).length
  if (open.length === 0) return 'inga åtgärder'
  return [countOf(open.length, 'åtgärd', 'åtgärder'), late > 0 && countOf(late, 'försenad', 'försenade')]
    .filter(Boolean)
    .join(', ')
}
