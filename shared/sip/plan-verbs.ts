import { done, put, putDeleted, refused, type Verb } from '../record/change'
import type { Id } from '../record/id'
import { rowOf, type State } from '../record/state'
import { growingText } from '../record/text'
import { readWhenField } from '../team/when-field'
import { withOpenPlan } from './open-plan'
import type { SipPlan } from './plan'
import { goalsOf, measuresOf } from './plan-rows'

/** The texts of a plan. */
export type PlanText = 'importantToMe' | 'situation' | 'ifWorse' | 'differingOpinion' | 'copyTo'

const wrote: Record<PlanText, string> = {
  importantToMe: 'skrev vad som är viktigt för personen',
  situation: 'skrev nuläget',
  ifWorse: 'skrev vad som gäller om läget försämras',
  differingOpinion: 'skrev en avvikande mening',
  copyTo: 'skrev vem som får en kopia av planen',
}

/** Writes one text of a plan. Any text will do. */
export function writePlanText(planId: Id, field: PlanText, text: string): Verb {
  return (state) =>
    withOpenPlan(state, planId, (plan) => {
      const kept = growingText(text)
      return done(wrote[field], kept === plan[field] ? [] : [put('sipPlans', { ...plan, [field]: kept })])
    })
}

/** Who answers for the whole plan, and who calls to its follow-up. */
export type PlanRoles = Pick<SipPlan, 'overallPartyId' | 'ownerId' | 'followUpCallerId'>

/** Gives the plan its roles. Only kommun or region has the overall responsibility (10 kap. 9 § socialtjänstlagen). */
export function setPlanRoles(planId: Id, roles: Partial<PlanRoles>): Verb {
  return (state) =>
    withOpenPlan(state, planId, (plan) => {
      const wanted = { ...plan, ...roles }
      if (wanted.overallPartyId !== null && !mayAnswer(state, wanted.overallPartyId)) {
        return refused({ field: 'overallPartyId', message: 'Kommunen eller regionen har det övergripande ansvaret.' })
      }
      const isSame = (Object.keys(roles) as (keyof PlanRoles)[]).every((role) => plan[role] === roles[role])
      return done('ändrade ansvaret i planen', isSame ? [] : [put('sipPlans', wanted)])
    })
}

/** Whether a party may have the overall responsibility for a plan. */
export function mayAnswer(state: State, partyId: Id): boolean {
  const kind = rowOf(state, 'parties', partyId)?.kind
  return kind === 'kommun' || kind === 'region'
}

/** Says when the plan is followed up, in words: `om tre månader`. */
export function setFollowUpDay(planId: Id, typed: string): Verb {
  return (state, { today }) =>
    withOpenPlan(state, planId, (plan) => {
      const { value, problems } = readWhenField('followUpOn', typed, { today, nextMeeting: null })
      if (problems.length > 0) return refused(...problems)
      if (value !== null && value < today) {
        return refused({ field: 'followUpOn', message: 'Den dagen har varit. Skriv en dag som kommer.' })
      }
      return done('ändrade dagen för uppföljning', [
        ...(value === plan.followUpOn ? [] : [put('sipPlans', { ...plan, followUpOn: value })]),
      ])
    })
}

/** Throws away a version that is being written, with its goals and insatser. The one that holds stays as it is. */
export function discardPlan(planId: Id): Verb {
  return (state, circumstances) => {
    const plan = rowOf(state, 'sipPlans', planId)
    if (!plan) return done('kastade ett utkast till plan', [])
    if (plan.establishedOn !== null) return refused({ message: 'Planen är upprättad och tas inte bort.' })
    return done('kastade ett utkast till plan', [
      putDeleted('sipPlans', plan, circumstances),
      ...goalsOf(state, planId).map((goal) => putDeleted('sipGoals', goal, circumstances)),
      ...measuresOf(state, planId).map((measure) => putDeleted('sipMeasures', measure, circumstances)),
    ])
  }
}
