import type { IsoDate } from '../calendar/date'
import { addDays } from '../calendar/days'
import type { State } from '../record/state'
import { meetBy } from './deadlines'
import { networkOutlook } from './network-meetings'
import type { TimeSearch } from './propose-times'
import type { Sip } from './sip'
import { nextSipMeeting, planInForce } from './sip-state'

/** How long before its day a follow-up may be held. */
const daysBefore = 7

/**
 * When a time for the next meeting of a SIP is looked for: from tomorrow to the deadline of the first one, and in the week up to
 * the day that the plan is followed up, or that the next nätverksmöte comes about. Once that has passed, from tomorrow on.
 */
export function timeSearchFor(state: State, sip: Sip, minutes: number, today: IsoDate): TimeSearch {
  const meetingId = nextSipMeeting(state, sip.id)?.id ?? null
  return { sip, meetingId, minutes, ...daysFor(state, sip, today) }
}

function daysFor(state: State, sip: Sip, today: IsoDate): Pick<TimeSearch, 'from' | 'by'> {
  const tomorrow = addDays(today, 1)
  const deadline = meetBy(state, sip, today)
  if (deadline !== null) return { from: tomorrow, by: deadline }
  const by = planInForce(state, sip.id)?.followUpOn ?? networkOutlook(state, sip)?.next ?? null
  if (by === null || by < tomorrow) return { from: tomorrow, by: null }
  const weekBefore = addDays(by, -daysBefore)
  return { from: weekBefore < tomorrow ? tomorrow : weekBefore, by }
}
