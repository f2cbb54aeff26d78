import { refused, type Outcome } from '../record/change'
import type { Id } from '../record/id'
import { rowOf, type State } from '../record/state'
import { meetingLock } from './meeting-gate'
import type { SipPlan } from './plan'

/** Why nothing can be written in a version of the plan; undefined when it can. The sentence says what holds all the same. */
export function planLock(state: State, plan: SipPlan | undefined): string | undefined {
  const sip = rowOf(state, 'sips', plan?.sipId ?? null)
  if (!plan || !sip) return 'Planen finns inte kvar.'
  if (plan.establishedOn !== null) return 'Planen är upprättad och ändras inte. Nästa uppföljning gör en ny version.'
  if (sip.endedOn !== null) return 'SIP:en är avslutad. Öppna den igen om planen ska ändras.'
  const meeting = rowOf(state, 'sipMeetings', plan.meetingId)
  if (meeting?.status === 'cancelled') {
    return 'Mötet som planen skrevs vid är inställt. Fortsätt vid nästa möte. Det som redan är skrivet finns kvar.'
  }
  const lock = meeting && meetingLock(state, sip, meeting)
  if (lock === undefined) return undefined
  return `${lock} Inget mer kan skrivas i planen. Det som redan är skrivet finns kvar.`
}

/** Does something to a version that can be written in; else says why it cannot. */
export function withOpenPlan(state: State, planId: Id, act: (plan: SipPlan) => Outcome): Outcome {
  const plan = rowOf(state, 'sipPlans', planId)
  const message = planLock(state, plan)
  return plan && message === undefined ? act(plan) : refused({ message: message ?? 'Planen finns inte kvar.' })
}
