import type { IsoDate } from '../calendar/date'
import { caseGate, type CaseGate } from '../consent/gate'
import { rowsOf, type State } from '../record/state'
import { gateAtMeeting, gateNext, meetingParties } from '../team/case-gate'
import type { Case } from '../team/case'
import type { AgendaItem, Meeting } from '../team/meeting'

/** What the gate asks of a case, or of a remiss on its way to become one. */
type AskedCase = Pick<Case, 'mode' | 'personId' | 'teamId'>

/**
 * Whether a case may leave with a meeting. Ahead of it the consent must hold today, when the file goes, and on the day of
 * the meeting. After it, what was lawfully said and written goes back although the consent has run out since; but one that
 * has been withdrawn stops it.
 */
export function gateWithMeeting(
  state: State,
  { asked, item }: { readonly asked: AskedCase; readonly item?: AgendaItem },
  meeting: Meeting,
  today: IsoDate,
): CaseGate {
  const atMeeting = gateAtMeeting(state, asked, meeting, item)
  if (atMeeting.state !== 'covered') return atMeeting
  const isBehind = meeting.date < today || meeting.status === 'held'
  if (isBehind && !hasWithdrawn(state, asked, today)) return atMeeting
  const now = caseGate({
    case: asked,
    consents: rowsOf(state, 'consents'),
    parties: meetingParties(state, meeting),
    leftOutPartyIds: item?.leftOutPartyIds ?? [],
    date: today,
  })
  return now.state === 'covered' ? atMeeting : now
}

/** Whether a case may leave with its team: as for the meeting that it would be taken up at next. */
export function gateWithTeam(state: State, asked: AskedCase, today: IsoDate): CaseGate {
  const { gate, meeting } = gateNext(state, asked, today)
  return meeting && gate.state === 'covered' ? gateWithMeeting(state, { asked }, meeting, today) : gate
}

function hasWithdrawn(state: State, { personId }: AskedCase, today: IsoDate): boolean {
  return rowsOf(state, 'consents').some(
    (consent) =>
      consent.personId === personId &&
      consent.kind === 'informationExchange' &&
      consent.status === 'withdrawn' &&
      (consent.withdrawnOn === null || consent.withdrawnOn <= today),
  )
}
