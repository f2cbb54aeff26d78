import type { IsoDate } from '../calendar/date'
import { caseGate, type CaseGate } from '../consent/gate'
import type { Party } from '../organisation/organisation'
import type { Id } from '../record/id'
import { rowsBy } from '../record/rows-by'
import { rowOf, rowsOf, type State } from '../record/state'
import type { Case } from './case'
import type { AgendaItem, Meeting } from './meeting'
import { calledTo, seatsOn } from './called'
import { membersOf } from './member-verbs'
import { hasLeft, staysOf } from './room/stays'
import { teamMeetings } from './team-meetings'

/**
 * The parties that have somebody in the team on a day, or on any day: those who take turns all count, ersättare do not.
 */
export function teamParties(state: State, teamId: Id, date: IsoDate | null): Party[] {
  return partiesOf(
    state,
    (date === null ? membersOf(state, teamId) : seatsOn(state, teamId, date))
      .filter(({ member }) => member.seat !== 'substitute')
      .map(({ staff }) => staff.id),
  )
}

/**
 * The parties that take part in a meeting: of those who are called, but for those who are known to be absent, and of
 * everyone else who is there. Whoever has gone hears no more of it while it goes on.
 */
export function meetingParties(state: State, meeting: Pick<Meeting, 'id' | 'teamId' | 'date' | 'status'>): Party[] {
  const { id, status } = meeting
  const ticked = rowsBy(state, 'presences', 'meetingId', id)
  const absent = new Set(ticked.filter(({ status }) => status === 'absent').map(({ staffId }) => staffId))
  const present = ticked.filter(({ status }) => status === 'present').map(({ staffId }) => staffId)
  const members = calledTo(state, meeting).map(({ staff }) => staff.id)
  const isGone = (staffId: Id) => status === 'planned' && hasLeft(staysOf(state, id, staffId))
  return partiesOf(
    state,
    [...members, ...present].filter((staffId) => !absent.has(staffId) && !isGone(staffId)),
  )
}

function partiesOf(state: State, staffIds: readonly Id[]): Party[] {
  const partyIds = new Set(staffIds.map((staffId) => rowOf(state, 'staff', staffId)?.partyId))
  return rowsOf(state, 'parties')
    .filter(({ id }) => partyIds.has(id))
    .sort((a, b) => a.name.localeCompare(b.name, 'sv-SE'))
}

/** The parties that stay in the room for an item. */
export function itemParties(
  state: State,
  meeting: Meeting,
  { leftOutPartyIds }: Pick<AgendaItem, 'leftOutPartyIds'>,
): Party[] {
  return meetingParties(state, meeting).filter(({ id }) => !leftOutPartyIds.includes(id))
}

/**
 * Whether a case may be taken up at the meeting, among those who stay in the room for its item. Asked anew each time: a
 * consent may be withdrawn at any moment.
 */
export function gateAtMeeting(
  state: State,
  asked: Pick<Case, 'mode' | 'personId'>,
  meeting: Meeting,
  { leftOutPartyIds }: Pick<AgendaItem, 'leftOutPartyIds'> = { leftOutPartyIds: [] },
): CaseGate {
  return caseGate({
    case: asked,
    consents: consentsOf(state, asked),
    parties: meetingParties(state, meeting),
    leftOutPartyIds,
    date: meeting.date,
  })
}

/** The consents that a case may rest on: those of its person, of whom there is one at most. */
const consentsOf = (state: State, { personId }: Pick<Case, 'personId'>) =>
  personId === null ? [] : rowsBy(state, 'consents', 'personId', personId)

/**
 * Whether a case that waits could be taken up, and at which meeting that is judged: the team's next, or the whole team
 * today when no meeting is planned.
 */
export function gateNext(
  state: State,
  asked: Pick<Case, 'mode' | 'personId' | 'teamId'>,
  today: IsoDate,
): { readonly gate: CaseGate; readonly meeting: Meeting | undefined } {
  const meeting = teamMeetings(state, asked.teamId).coming.find(({ date }) => date >= today)
  if (meeting) return { gate: gateAtMeeting(state, asked, meeting), meeting }
  const parties = teamParties(state, asked.teamId, today)
  return { gate: caseGate({ case: asked, consents: consentsOf(state, asked), parties, date: today }), meeting }
}
