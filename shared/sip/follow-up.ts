import { addMonths } from '../calendar/days'
import { lastWorkingDayBy } from '../calendar/deadline'
import type { IsoDate } from '../calendar/date'
import { done, put, putNewWithId, refused, type Circumstances, type Put, type Verb } from '../record/change'
import type { Id } from '../record/id'
import { rowOf, type State } from '../record/state'
import { missingAtAge } from './child-consent'
import type { SipMeeting } from './meeting'
import { meetingLock } from './meeting-gate'
import type { SipGoal, SipMeasure, SipPlan } from './plan'
import { goalsOf, measuresOf } from './plan-rows'
import { sipRulesOf } from './rules'
import type { Sip } from './sip'
import { draftPlan, hasLeft, planInForce, plansOf } from './sip-state'

/** Why no plan can be written at a meeting; undefined when one can. */
export function beginLock(state: State, sip: Sip | undefined, meeting: SipMeeting | undefined): string | undefined {
  if (sip && sip.elsewhere !== '') return `Planen förs i ${sip.elsewhere}. Skriv den där.`
  return meetLock(state, sip, meeting)
}

/** Why a meeting cannot be held, whoever keeps its plan; undefined when it can. */
export function meetLock(state: State, sip: Sip | undefined, meeting: SipMeeting | undefined): string | undefined {
  if (!sip) return 'SIP:en finns inte kvar.'
  if (sip.endedOn !== null) return 'SIP:en är avslutad. Öppna den igen om det ska hållas ett möte.'
  if (meeting?.sipId !== sip.id) return 'Mötet finns inte kvar.'
  if (meeting.status === 'cancelled') return 'Mötet är inställt. Planera det igen om det ska hållas.'
  const lock = meetingLock(state, sip, meeting)
  if (lock !== undefined) return `${lock} Utan samtycke på mötesdagen kan mötet inte hållas.`
  return missingAtAge(state, sip, meeting)[0]
}

/**
 * Begins the version that a meeting writes: the first one empty, each later one out of the one that holds. One that is being
 * written already goes on at this meeting, as after the meeting that it was begun at was called off.
 */
export function beginPlan(sipId: Id, meetingId: Id): Verb {
  return (state, circumstances) => {
    const sip = rowOf(state, 'sips', sipId)
    const draft = draftPlan(state, sipId)
    if (draft?.meetingId === meetingId) return done('började skriva en plan', [])
    const meeting = rowOf(state, 'sipMeetings', meetingId)
    const message = beginLock(state, sip, meeting)
    if (message !== undefined || !meeting) return refused({ message: message ?? 'Mötet finns inte kvar.' })
    if (draft) return done('fortsatte på planen vid ett annat möte', [put('sipPlans', { ...draft, meetingId })])

    const before = planInForce(state, sipId)
    const id = circumstances.newId()
    const fields = {
      ...(before ? carriedPlan(state, before) : emptyPlan),
      sipId,
      version: (plansOf(state, sipId).at(-1)?.version ?? 0) + 1,
      meetingId,
      followUpOn: usualFollowUp(state, meeting.date),
    }
    return done(before ? 'började på nästa version av planen' : 'började skriva en plan', [
      putNewWithId('sipPlans', id, fields, circumstances),
      ...(before ? carriedRows(state, before.id, id, circumstances) : []),
    ])
  }
}

const emptyPlan = {
  establishedOn: null,
  importantToMe: '',
  situation: '',
  overallPartyId: null,
  ownerId: null,
  ifWorse: '',
  differingOpinion: '',
  followUpCallerId: null,
  copyTo: '',
} as const

/** What a new version begins with. A differing opinion was about the version before, and who has left answers for nothing more. */
function carriedPlan(state: State, before: SipPlan) {
  const { sipId, importantToMe, situation, overallPartyId, ifWorse, copyTo } = before
  return {
    ...emptyPlan,
    ...{ importantToMe, situation, overallPartyId, ifWorse, copyTo },
    ownerId: hasLeft(state, sipId, before.ownerId) ? null : before.ownerId,
    followUpCallerId: hasLeft(state, sipId, before.followUpCallerId) ? null : before.followUpCallerId,
  }
}

/** When a plan is followed up where nobody says otherwise: so many months on, on a day that is worked. */
export function usualFollowUp(state: State, from: IsoDate): IsoDate {
  return lastWorkingDayBy(addMonths(from, sipRulesOf(state).followUpEveryMonths))
}

/**
 * The goals and insatser that go along into the next version, each knowing which it was. What an earlier follow-up has told as
 * over stays behind there.
 */
function carriedRows(state: State, fromId: Id, planId: Id, circumstances: Circumstances): Put[] {
  const goals = goalsOf(state, fromId)
    .filter((goal) => !isOverGoal(goal))
    .map((goal) => ({ goal, id: circumstances.newId() }))
  const goalIds = new Map(goals.map(({ goal, id }) => [goal.id, id]))
  const { newId } = circumstances
  return [
    ...goals.map(({ goal, id }) => {
      const { term, text, position } = goal
      const fields = { planId, previousId: goal.id, term, text, position, outcome: null, outcomeNote: '' }
      return putNewWithId('sipGoals', id, fields, circumstances)
    }),
    ...measuresOf(state, fromId)
      .filter((measure) => !isOverMeasure(measure))
      .map((measure) => {
        const { need, what, by, partyId, participantId, who, from, dueOn, status, position } = measure
        const same = { need, what, by, partyId, participantId, who, from, dueOn, status, position }
        const goalId = measure.goalId === null ? null : (goalIds.get(measure.goalId) ?? null)
        const fields = { ...same, planId, previousId: measure.id, goalId, note: '' }
        return putNewWithId('sipMeasures', newId(), fields, circumstances)
      }),
  ]
}

const isOverGoal = ({ outcome }: SipGoal) => outcome === 'met'
const isOverMeasure = ({ status, previousId }: SipMeasure) =>
  previousId !== null && (status === 'done' || status === 'notDone')
