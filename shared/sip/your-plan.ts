import type { IsoDate } from '../calendar/date'
import { capitalised, formatClock, formatDateShort, formatDate } from '../calendar/format'
import { rowOf, type State } from '../record/state'
import type { SipParticipant } from './participant'
import { participantName } from './participant-name'
import type { SipMeasure } from './plan'
import { goalsOf, measuresOf } from './plan-rows'
import { responsibleName } from './responsible'
import type { Sip } from './sip'
import { draftPlan, nextSipMeeting, planInForce } from './sip-state'

/** The plan as it is read together with the person: to them, and of nobody else. No codes and no law. */
export interface YourPlan {
  /** `Vi gjorde den tillsammans torsdag 25 februari 2027.` */
  readonly made: string
  readonly importantToMe: string
  readonly longGoals: readonly string[]
  readonly shortGoals: readonly string[]
  readonly measures: readonly YourMeasure[]
  /** Whom to call when something does not work; null where nobody is said. */
  readonly contact: { readonly name: string; readonly phone: string } | null
  readonly ifWorse: string
  /** When you meet again, and who calls; empty where that is not said. */
  readonly again: string
  readonly caller: string
}

export interface YourMeasure {
  readonly what: string
  readonly who: string
  readonly when: string
}

/** The version that is being written while a meeting goes on, else the one that holds; undefined before there is any. */
export function yourPlan(state: State, sip: Sip, today: IsoDate): YourPlan | undefined {
  const plan = draftPlan(state, sip.id) ?? planInForce(state, sip.id)
  if (!plan) return undefined
  const goals = goalsOf(state, plan.id).filter(({ outcome }) => outcome !== 'met')
  const owner = rowOf(state, 'sipParticipants', plan.ownerId)
  const caller = rowOf(state, 'sipParticipants', plan.followUpCallerId)
  const meeting = nextSipMeeting(state, sip.id)
  const clock = meeting?.date === plan.followUpOn ? ` ${formatClock(meeting.start)}` : ''
  return {
    made:
      plan.establishedOn === null
        ? 'Vi skriver den tillsammans nu.'
        : `Vi gjorde den tillsammans ${formatDate(plan.establishedOn)}.`,
    importantToMe: plan.importantToMe.trim(),
    longGoals: goals.filter(({ term }) => term === 'long').map(({ text }) => text),
    shortGoals: goals.filter(({ term }) => term === 'short').map(({ text }) => text),
    measures: measuresOf(state, plan.id)
      .filter(({ status }) => status !== 'notDone')
      .map((measure) => ({
        what: measure.what,
        who: responsibleName(state, measure, 'shown', 'Du själv'),
        when: whenWords(measure, today),
      })),
    contact: owner ? { name: responsibleName(state, asParty(owner), 'shown'), phone: owner.phone } : null,
    ifWorse: plan.ifWorse.trim(),
    again: plan.followUpOn === null || sip.endedOn !== null ? '' : `${formatDate(plan.followUpOn)}${clock}`,
    caller: caller ? callerName(state, caller) : '',
  }
}

function whenWords({ status, dueOn, from }: SipMeasure, today: IsoDate): string {
  if (status === 'done') return 'klart'
  if (dueOn !== null) return formatDateShort(dueOn, today)
  return from === null ? '' : `börjar ${formatDateShort(from, today)}`
}

const asParty = ({ id, partyId }: { id: SipMeasure['id']; partyId: SipMeasure['partyId'] }) =>
  ({ by: 'party', partyId, participantId: id, who: '' }) as const

/** `Karin`; whoever has no name yet by all that they are called: `Fast vårdkontakt`. */
function callerName(state: State, caller: SipParticipant): string {
  const called = participantName(state, caller)
  const hasName = caller.staffId !== null || caller.name !== ''
  return hasName ? (called.split(' ')[0] ?? called) : capitalised(called)
}
