import type { IsoDate } from '../calendar/date'
import { done, put, refused, type Put, type Verb } from '../record/change'
import type { Id } from '../record/id'
import { rowOf, type State } from '../record/state'
import type { SipMeeting } from './meeting'
import { planLock, withOpenPlan } from './open-plan'
import type { SipPlan } from './plan'
import { planChecks } from './plan-checks'
import { draftPlan } from './sip-state'

/**
 * Fixes the version that is being written, and counts its meeting as held: on its day, or today where it was held earlier than
 * planned. What the law asks a plan to say stops it; everything else is told and left to those who meet.
 */
export function establishPlan(planId: Id): Verb {
  return (state, { today }) =>
    withOpenPlan(state, planId, (plan) => {
      const stopping = planChecks(state, plan, today).filter(({ stops }) => stops)
      if (stopping.length > 0) return refused(...stopping.map(({ part, message }) => ({ field: part, message })))
      const meeting = rowOf(state, 'sipMeetings', plan.meetingId)
      const heldOn = meeting && meeting.date < today ? meeting.date : today
      return done('upprättade planen', [established(plan, heldOn), ...(meeting ? [held(meeting, heldOn)] : [])])
    })
}

/**
 * What the end of a SIP makes of the version that is being written, where its meeting has been by that day: the meeting is held,
 * and the version is upprättad without a day of follow-up. It stays an utkast where the law asks for more than that day.
 */
export function establishAtEnd(state: State, sipId: Id, endedOn: IsoDate): Put[] {
  const plan = draftPlan(state, sipId)
  const meeting = rowOf(state, 'sipMeetings', plan?.meetingId ?? null)
  if (!plan || !meeting || meeting.date > endedOn || planLock(state, plan) !== undefined) return []
  const isWhole = !planChecks(state, plan, endedOn).some(({ stops, part }) => stops && part !== 'followUp')
  return [...(isWhole ? [established({ ...plan, followUpOn: null }, meeting.date)] : []), held(meeting, meeting.date)]
}

const established = (plan: SipPlan, heldOn: IsoDate) => put('sipPlans', { ...plan, establishedOn: heldOn })
const held = (meeting: SipMeeting, heldOn: IsoDate) => put('sipMeetings', { ...meeting, date: heldOn, status: 'held' })
