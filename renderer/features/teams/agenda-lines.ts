import type { IsoDate } from '@shared/calendar/date'
import { formatList } from '@shared/calendar/format'
import type { CaseGate } from '@shared/consent/gate'
import { rowsBy } from '@shared/record/rows-by'
import { rowOf, type State } from '@shared/record/state'
import { numberedItems, type NumberedItem } from '@shared/team/agenda'
import { gateAtMeeting } from '@shared/team/case-gate'
import type { AgendaItem, Meeting } from '@shared/team/meeting'
import { openActions } from '@shared/team/open-actions'
import { unprepared } from '@shared/team/preparation'
import { summonsNotes, type SummonsNote } from '@shared/team/summons'
import { countOf } from '@shared/record/count'

/** A line of the agenda builder: the item, and what stands quietly beside its title and under Samtycke. */
export interface AgendaLine extends NumberedItem {
  readonly beside: string
  readonly gate: CaseGate | undefined
  readonly summonses: readonly SummonsNote[]
}

/** The lines of a meeting's agenda. Consent is judged anew each time. */
export function agendaLines(state: State, meeting: Meeting, today: IsoDate): AgendaLine[] {
  return numberedItems(state, meeting.id).map((numbered) => ({
    ...numbered,
    beside: besideOf(state, numbered, meeting, today),
    gate: numbered.case && gateAtMeeting(state, numbered.case, meeting, numbered.item),
    summonses: meeting.status === 'planned' ? summonsNotes(state, meeting, numbered) : [],
  }))
}

function besideOf(state: State, numbered: NumberedItem, meeting: Meeting, today: IsoDate): string {
  const { item, presenter } = numbered
  const party = rowOf(state, 'parties', presenter?.partyId ?? null)
  const who = [presenter?.name, party?.shortName].filter(Boolean).join(', ')
  const left = item.kind === 'actions' && meeting.status === 'planned' ? leftToDo(state, meeting, today) : ''
  const waitsFor = meeting.status === 'planned' ? notPrepared(state, numbered) : ''
  const outcome = meeting.status === 'held' ? outcomes[item.state] : ''
  return [who, left, waitsFor, outcome].filter(Boolean).join(' · ')
}

/** `FK och regionen har inte svarat`: who has not told what was done before, once a case is being prepared. */
function notPrepared(state: State, { case: taken }: NumberedItem): string {
  if (!taken || rowsBy(state, 'preparations', 'caseId', taken.id).length === 0) return ''
  const parties = unprepared(state, taken.id)
  return parties.length === 0 ? '' : `${formatList(parties.map(({ shortName }) => shortName))} har inte svarat`
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
