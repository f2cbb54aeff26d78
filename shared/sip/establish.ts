import { done, put, refused, type Verb } from '../record/change'
import type { Id } from '../record/id'
import { rowOf } from '../record/state'
import { withOpenPlan } from './open-plan'
import { planChecks } from './plan-checks'

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
      return done('upprättade planen', [
        put('sipPlans', { ...plan, establishedOn: heldOn }),
        ...(meeting ? [put('sipMeetings', { ...meeting, date: heldOn, status: 'held' })] : []),
      ])
    })
}
