import type { IsoDate } from '../../calendar/date'
import { personName, type Naming } from '../../person/naming'
import type { Id } from '../../record/id'
import { rowsBy } from '../../record/rows-by'
import { rowOf, rowsOf, type State } from '../../record/state'
import { oneLine } from '../../record/text'
import { ageThen, type AgeThen } from '../../sip/child-consent'
import { sipGate } from '../../sip/gate'
import type { SipMeeting } from '../../sip/meeting'
import type { SipParticipant } from '../../sip/participant'
import type { SipGoal, SipMeasure, SipPlan } from '../../sip/plan'
import type { Sip } from '../../sip/sip'
import { participantsOf, takingPart } from '../../sip/sip-state'
import { identityRule } from '../identities'
import { prose } from '../prose'
import type { Prose } from '../model'

/** How the papers of a SIP call the person, where the consent leaves a choice. */
export interface SipPaperChoices {
  readonly by: 'code' | 'name'
  readonly naming: Naming
  readonly today: IsoDate
}

/** A SIP with what all of its papers tell of. */
export interface SipSource {
  readonly state: State
  readonly sip: Sip
  readonly organisation: string
  /** What the person is called where the name does not stand, and what it gives way to in texts. */
  readonly code: string
  /** The name where a paper may have it; empty where the code is all. */
  readonly name: string
  /** Those who take part now, and everybody who ever did. */
  readonly participants: readonly SipParticipant[]
  readonly everybody: readonly SipParticipant[]
  /** A text of a user's in one line, and as paragraphs: without names of participants and personnummer. */
  readonly line: (text: string) => string
  readonly prose: (text: string) => readonly Prose[]
}

/** One version of the plan with its goals and insatser, in their order. */
export interface PlanSource extends SipSource {
  readonly plan: SipPlan
  readonly meeting: SipMeeting | undefined
  /** How old the person was at the meeting that it was made at. */
  readonly age: AgeThen
  readonly goals: readonly SipGoal[]
  readonly measures: readonly SipMeasure[]
}

/**
 * Reads a SIP for its papers; undefined when it or its person is gone. The name is told only while the person's consent covers
 * those who take part, and never with skyddad identitet. A paper without codes has a word instead.
 */
export function sipSource(
  state: State,
  sipId: Id,
  choices: SipPaperChoices,
  wordForCode?: string,
): SipSource | undefined {
  const sip = rowOf(state, 'sips', sipId)
  const person = rowOf(state, 'persons', sip?.personId ?? null)
  if (!sip || !person) return undefined
  const code = wordForCode ?? oneLine(person.code)
  const clear = identityRule(state)
  const cleared = (text: string) => clear(text, { personId: person.id, code }).text
  return {
    state,
    sip,
    organisation: oneLine(rowsOf(state, 'organisation')[0]?.name ?? ''),
    code,
    name: mayBeNamed(state, sip, choices) ? oneLine(personName(person, choices.naming)) : '',
    participants: takingPart(state, sip.id),
    everybody: participantsOf(state, sip.id),
    line: (text) => oneLine(cleared(text)),
    prose: (text) => prose(cleared(text)),
  }
}

/** Reads one version of a plan; undefined when it is gone. */
export function planSource(
  state: State,
  planId: Id,
  choices: SipPaperChoices,
  wordForCode?: string,
): PlanSource | undefined {
  const plan = rowOf(state, 'sipPlans', planId)
  const source = plan && sipSource(state, plan.sipId, choices, wordForCode)
  if (!plan || !source) return undefined
  const meeting = rowOf(state, 'sipMeetings', plan.meetingId)
  const calledIds = new Set(
    meeting && rowsBy(state, 'sipCalls', 'meetingId', meeting.id).map((call) => call.participantId),
  )
  return {
    ...source,
    // Whoever was called to its meeting stands in the plan, and takes part no longer perhaps.
    participants: source.everybody.filter(({ id, putAwayAt }) => putAwayAt === null || calledIds.has(id)),
    plan,
    meeting,
    age: meeting ? ageThen(state, source.sip, meeting) : 'unknown',
    goals: rowsBy(state, 'sipGoals', 'planId', plan.id).toSorted((a, b) => a.position - b.position),
    measures: rowsBy(state, 'sipMeasures', 'planId', plan.id).toSorted((a, b) => a.position - b.position),
  }
}

function mayBeNamed(state: State, sip: Sip, { by, today }: SipPaperChoices): boolean {
  return by === 'name' && sipGate(state, sip, today).state === 'covered'
}
