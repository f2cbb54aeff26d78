import { capitalised, formatList } from '../calendar/format'
import type { Party } from '../organisation/organisation'
import type { Id } from '../record/id'
import { rowOf, type State } from '../record/state'
import { itemParties } from './case-gate'
import type { AgendaItem, Meeting } from './meeting'
import { attendees, type Attendee } from './room/presence'

/** `FK lämnar rummet`, `Kommunen och regionen lämnar rummet`: as the agenda says it. */
export function leavesRoom(parties: readonly Party[]): string {
  return `${capitalised(formatList(parties.map(({ shortName }) => shortName)))} lämnar rummet`
}

/** What can be done about parties that may not hear a case: `låt FK lämna rummet`. */
export function letLeaveRoom(parties: readonly Party[]): string {
  return `låt ${formatList(parties.map(({ shortName }) => shortName))} lämna rummet`
}

/** The people who leave the room for an item: those of its left-out parties who are called or there, in the list's order. */
export function leaversOf(state: State, { meetingId, leftOutPartyIds }: AgendaItem): Attendee[] {
  if (leftOutPartyIds.length === 0) return []
  return attendees(state, meetingId).filter(
    ({ staff, status }) => leftOutPartyIds.includes(staff.partyId) && status !== 'absent',
  )
}

/** Why the left-out parties of an item cannot leave the room; undefined when they can. */
export function leavingProblem(
  state: State,
  item: Pick<AgendaItem, 'caseId' | 'leftOutPartyIds'>,
  meeting: Meeting,
): string | undefined {
  const taken = rowOf(state, 'cases', item.caseId)
  if (!taken) return 'Bara ett ärende kan tas upp utan en part.'
  if (itemParties(state, meeting, item).length === 0) {
    return 'Då blir ingen part kvar i rummet. Dra ärendet avidentifierat i stället.'
  }
  const presents = leavingPresenter(state, taken.presenterId, item.leftOutPartyIds)
  if (!presents) return undefined
  const { presenter, party } = presents
  return `${presenter.name} föredrar ärendet, så ${party.shortName} kan inte lämna rummet. Välj en annan föredragande först.`
}

/** Who presents a case and would be out of the room for it; undefined when the presenter stays. */
function leavingPresenter(state: State, presenterId: Id | null, leftOutPartyIds: readonly Id[]) {
  const presenter = rowOf(state, 'staff', presenterId)
  const party = rowOf(state, 'parties', presenter?.partyId ?? null)
  return presenter && party && leftOutPartyIds.includes(party.id) ? { presenter, party } : undefined
}

/** Why somebody cannot be chosen to present the case of an item; undefined when nothing speaks against it. */
export function presenterProblem(state: State, presenterId: Id | null, item: AgendaItem): string | undefined {
  const found = leavingPresenter(state, presenterId, item.leftOutPartyIds)
  if (!found) return undefined
  const { presenter, party } = found
  return `${leavesRoom([party])} under ärendet, så ${presenter.name} kan inte föredra det. Välj någon annan, eller kalla tillbaka ${party.shortName} på dagordningen.`
}
