import type { IsoDate } from '../calendar/date'
import { addDays, mondayOf } from '../calendar/days'
import type { Id } from '../record/id'
import { inOrder } from '../record/order'
import { rowOf, rowsOf, type State } from '../record/state'
import { oneLine, sameText } from '../record/text'
import type { ActionItem, Meeting } from './meeting'
import { byDue, isOpen } from './open-actions'
import type { Team } from './team'

/** How near the day of an åtgärd is; `week` is the one that today is in, to its Sunday. */
export type DueSpan = 'late' | 'week' | 'later' | 'undated'

/** Who answers for an åtgärd: one key for each, whichever meeting gave it to them. */
export interface Responsible {
  /** Of a member of staff the id, of others the word; empty when nobody is named. */
  readonly key: string
  /** `Karin Öberg, kommunen`; empty when nobody is named. */
  readonly name: string
  /** The part that it falls on: that of the member of staff, or the one that is named itself. */
  readonly partyId: Id | null
}

/** An åtgärd with what tells it from others when those of all teams stand together. */
export interface ListedAction {
  readonly action: ActionItem
  readonly meeting: Meeting
  readonly team: Team
  /** The code of the case that it belongs to; empty when it is about none. */
  readonly code: string
  readonly responsible: Responsible
  readonly span: DueSpan
}

/** Every åtgärd that somebody has left to do, over all teams, soonest first. */
export function listOpenActions(state: State, today: IsoDate): ListedAction[] {
  return listed(
    state,
    rowsOf(state, 'actions')
      .filter((action) => isOpen(state, action))
      .sort(byDue),
    today,
  )
}

/** Every åtgärd that is done or was not needed, the latest first; those of which nobody kept the day stand last. */
export function listEndedActions(state: State, today: IsoDate): ListedAction[] {
  const ended = rowsOf(state, 'actions').filter(({ status, putAwayAt }) => status !== 'open' && putAwayAt === null)
  const day = ({ endedOn }: ActionItem) => endedOn ?? ''
  return listed(
    state,
    ended.sort((a, b) => inOrder(day(b), day(a)) || inOrder(b.id, a.id)),
    today,
  )
}

function listed(state: State, actions: readonly ActionItem[], today: IsoDate): ListedAction[] {
  const responsibleOf = createResponsible(state)
  const sunday = addDays(mondayOf(today), 6)
  const spanOf = (dueOn: IsoDate | null): DueSpan =>
    dueOn === null ? 'undated' : dueOn < today ? 'late' : dueOn <= sunday ? 'week' : 'later'
  return actions.flatMap((action) => {
    const meeting = rowOf(state, 'meetings', action.meetingId)
    const team = rowOf(state, 'teams', meeting?.teamId ?? null)
    if (!meeting || !team) return []
    const code = rowOf(state, 'cases', action.caseId)?.code ?? ''
    return [{ action, meeting, team, code, responsible: responsibleOf(action), span: spanOf(action.dueOn) }]
  })
}

/** Those who answer are few and åtgärder many: each is looked up once. */
function createResponsible(state: State): (action: ActionItem) => Responsible {
  const parties = rowsOf(state, 'parties')
  const known = new Map<string, Responsible>()

  function found({ staffId, who }: ActionItem): Responsible {
    const staff = rowOf(state, 'staff', staffId)
    if (!staff) {
      const named = parties.find(
        ({ name, shortName }) => who !== '' && (sameText(name, who) || sameText(shortName, who)),
      )
      return { key: oneLine(who).toLocaleLowerCase('sv-SE'), name: who, partyId: named?.id ?? null }
    }
    const party = rowOf(state, 'parties', staff.partyId)
    const name = party ? `${staff.name}, ${party.shortName || party.name}` : staff.name
    return { key: staff.id, name, partyId: staff.partyId }
  }

  return (action) => {
    const key = action.staffId ?? action.who
    const responsible = known.get(key) ?? found(action)
    known.set(key, responsible)
    return responsible
  }
}
