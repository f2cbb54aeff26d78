import type { Verb } from '@shared/record/change'
import type { Id } from '@shared/record/id'
import { rowsOf, type State } from '@shared/record/state'
import { beginPlan } from '@shared/sip/follow-up'
import type { SipPlan } from '@shared/sip/plan'
import { draftPlan, nextSipMeeting, sipStateOf, type SipState } from '@shared/sip/sip-state'
import type { Sip } from '@shared/sip/sip'
import { after, circumstances } from '@tests/shared/record/rows'
import { sampleWorld } from '@tests/world/sample-world'

/** The sample world, whose today is Monday 22 February 2027. */
export const world = sampleWorld()
export const at = circumstances()

/** The SIP of the sample world that has come so far. */
export function sipThatIs(state: SipState, from: State = world): Sip {
  return rowsOf(from, 'sips').find((sip) => sipStateOf(from, sip) === state)!
}

/** The one with a plan, to be followed up on Thursday; and the one that is called to a first meeting. */
export const withPlan = sipThatIs('established')
export const called = sipThatIs('called')

/** Does the verbs in turn. */
export const run = (state: State, ...verbs: Verb[]): State => verbs.reduce((next, verb) => after(next, verb, at), state)

/** The state where the next meeting of a SIP writes its plan. */
export function writing(sip: Sip, from: State = world): { state: State; plan: SipPlan } {
  const state = run(from, beginPlan(sip.id, nextSipMeeting(from, sip.id)!.id))
  return { state, plan: draftPlan(state, sip.id)! }
}

/** A row changed in place, past all verbs. */
export function changed<T extends 'consents' | 'sips' | 'sipMeetings'>(
  state: State,
  table: T,
  id: Id,
  fields: object,
): State {
  return { ...state, [table]: new Map<Id, unknown>(state[table]).set(id, { ...state[table].get(id), ...fields }) }
}

/** The state where the person has withdrawn the consent on that day. */
export function withdrawn(state: State, { personId }: Sip, withdrawnOn: string): State {
  const consent = rowsOf(state, 'consents').find((one) => one.personId === personId)!
  return changed(state, 'consents', consent.id, { status: 'withdrawn', withdrawnOn })
}
