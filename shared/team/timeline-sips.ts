import { rowsBy } from '../record/rows-by'
import type { State } from '../record/state'
import { sipEndNames, sipKindNames } from '../sip/names'
import { sipsOfCase } from '../sip/of-case'
import type { Sip } from '../sip/sip'
import { plansOf, sipMeetingsOf } from '../sip/sip-state'
import type { Case } from './case'
import { eventsOn, writtenTexts, type TimelineDay, type TimelineEvent } from './timeline-event'

/** What came of the SIPs that a case led to. What the plan says is read in the SIP, among those who have its consent. */
export function sipEvents(state: State, found: Case): TimelineEvent[] {
  return sipsOfCase(state, found).flatMap((sip) =>
    eventsOn(daysOf(state, sip), { id: sip.id, kind: 'sip', target: { page: 'sip', id: sip.id } }),
  )
}

function daysOf(state: State, sip: Sip): TimelineDay[] {
  const name = sipKindNames[sip.kind]
  const meetings = sipMeetingsOf(state, sip.id).filter(({ status }) => status !== 'cancelled')
  const firstCall = meetings
    .flatMap(({ id }) => rowsBy(state, 'sipCalls', 'meetingId', id).flatMap(({ sentOn }) => sentOn ?? []))
    .toSorted()[0]
  return [
    [sip.noticedOn, `Behov av ${name} upptäcktes`, writtenTexts({ label: 'Frågeställning', text: sip.question })],
    [firstCall ?? null, `Kallelse till ${name} skickades`],
    ...meetings.map(({ date }): TimelineDay => [date, `Möte, ${name}`]),
    ...plansOf(state, sip.id).map(({ establishedOn, version }): TimelineDay => [
      establishedOn,
      `Plan ${version} upprättades, ${name}`,
    ]),
    [sip.endedOn, sip.endReason === null ? `${name} avslutades` : `${name} avslutades: ${sipEndNames[sip.endReason]}`],
  ]
}
