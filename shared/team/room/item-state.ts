import { clockAt } from '../../calendar/instant'
import { done, put, refused, type Circumstances, type Problem, type Put, type Verb } from '../../record/change'
import type { Id } from '../../record/id'
import { rowOf, type State } from '../../record/state'
import type { CaseStatus } from '../case'
import { gateAtMeeting } from '../case-gate'
import { letLeaveRoom } from '../left-out'
import { isBreak, type AgendaItem } from '../meeting'

export type ItemState = AgendaItem['state']

const verbNames: Record<ItemState, string> = {
  waiting: 'tog upp en punkt igen',
  done: 'markerade en punkt som klar',
  adjourned: 'bordlade en punkt',
}

/** What an item's state says of its case: a bordlagt case waits for a meeting again. */
const caseStatuses: Record<ItemState, CaseStatus> = { waiting: 'planned', done: 'handled', adjourned: 'adjourned' }

/**
 * Marks an item as klar or bordlagd, or takes it up again. Its case follows; one that is closed stays closed. A case
 * that may not be spoken of among those who are there cannot be klar (`domain.md` §2.4).
 */
export function setItemState(agendaItemId: Id, itemState: ItemState): Verb {
  return (state, circumstances) => {
    const item = rowOf(state, 'agendaItems', agendaItemId)
    if (!item) return refused({ message: 'Punkten finns inte kvar på dagordningen.' })
    if (itemState === 'adjourned' && isBreak(item)) {
      return refused({ message: 'En paus kan inte bordläggas. Markera den som klar eller ta bort den.' })
    }
    if (item.state === itemState) return done(verbNames[itemState], [])
    const barred = itemState === 'done' ? consentProblem(state, item) : undefined
    if (barred !== undefined) return refused(barred)
    return done(verbNames[itemState], [
      put('agendaItems', { ...item, state: itemState, closedAt: closingTime(state, item, circumstances) }),
      ...caseFollows(state, item, caseStatuses[itemState]),
    ])
  }
}

/** The clock counts while the meeting goes on, on its own day. What is marked afterwards keeps the time that it had. */
function closingTime(
  state: State,
  { meetingId, closedAt }: AgendaItem,
  { today, now }: Circumstances,
): AgendaItem['closedAt'] {
  const meeting = rowOf(state, 'meetings', meetingId)
  const goesOn = meeting?.date === today && meeting.openedAt !== null && meeting.closedAt === null
  return goesOn ? clockAt(now) : closedAt
}

function consentProblem(state: State, item: AgendaItem): Problem | undefined {
  const meeting = rowOf(state, 'meetings', item.meetingId)
  const asked = rowOf(state, 'cases', item.caseId)
  const gate = meeting && asked && gateAtMeeting(state, asked, meeting, item)
  if (gate?.state !== 'blocked') return undefined
  const leave = gate.canLeaveOut ? `, ${letLeaveRoom(gate.missing)}` : ''
  return { message: `${gate.sentence} Ärendet kan inte bli klart. Bordlägg det${leave}, eller dra det avidentifierat.` }
}

/** The put that moves an item's case to a status, if it has one that is open and stands elsewhere. */
export function caseFollows(state: State, item: AgendaItem, status: CaseStatus): Put[] {
  const found = rowOf(state, 'cases', item.caseId)
  if (!found || found.status === 'closed' || found.status === status) return []
  return [put('cases', { ...found, status })]
}
