import { ageOn } from '../consent/coming-of-age'
import { formatDayNear } from '../calendar/format'
import { rowOf, type State } from '../record/state'
import { ageThen } from './child-consent'
import type { Sip } from './sip'
import { draftPlan, planInForce, sipMeetingsOf } from './sip-state'

/**
 * Said where the person is under 18 at a meeting, held or planned, and grown up, or perhaps, at the next one or at the
 * follow-up: from then on it is the own consent that counts. Undefined where no meeting lies on the other side, or where
 * one has been held there already.
 */
export function comingOfAgeSentence(state: State, sip: Sip): string | undefined {
  const meetings = sipMeetingsOf(state, sip.id).filter(({ status }) => status !== 'cancelled')
  const child = meetings.findLast((meeting) => ageThen(state, sip, meeting) === 'child')
  if (!child) return undefined
  const after = meetings.filter(({ date }) => date > child.date)
  if (after.some(({ status }) => status === 'held')) return undefined
  const followUpOn = (draftPlan(state, sip.id) ?? planInForce(state, sip.id))?.followUpOn ?? null
  const days = [
    ...after.map((meeting) => ({ date: meeting.date, age: ageThen(state, sip, meeting) })),
    ...(followUpOn === null ? [] : [{ date: followUpOn, age: ageOn(birthYearOf(state, sip), followUpOn) }]),
  ]
  const later = days.find(({ date, age }) => date > child.date && age !== 'child')
  if (!later) return undefined
  const then = formatDayNear(later.date, child.date)
  const has = later.age === 'open' ? 'kan ha fyllt' : 'har fyllt'
  const was = child.status === 'held' ? 'var' : 'är'
  return `Personen ${was} under 18 på mötet ${formatDayNear(child.date, later.date)} men ${has} 18 till nästa, ${then}. Då behövs personens eget samtycke.`
}

function birthYearOf(state: State, { personId }: Sip): number | null {
  return rowOf(state, 'persons', personId)?.birthYear ?? null
}
