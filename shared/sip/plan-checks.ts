import type { IsoDate } from '../calendar/date'
import { formatDay } from '../calendar/format'
import type { Id } from '../record/id'
import { rowOf, type State } from '../record/state'
import type { SipPlan } from './plan'
import { goalsOf, measuresOf } from './plan-rows'
import { mayAnswer } from './plan-verbs'
import { hasResponsible } from './responsible'
import { hasLeft } from './sip-state'

/** The parts of the plan that a check can be about, in the order that the meeting takes them. */
export type PlanPart = 'words' | 'goals' | 'measures' | 'responsibility' | 'followUp'

/** Something that a plan lacks. What the law asks for stops it from being upprättad (10 kap. 9 § socialtjänstlagen). */
export interface PlanCheck {
  readonly part: PlanPart
  /** The goal or the insats that it is about. */
  readonly rowId: Id | null
  readonly stops: boolean
  readonly message: string
}

/** What a plan lacks before it is upprättad, in the order of the meeting. Nätverksmöten and trepartsmöten rest on no law. */
export function planChecks(state: State, plan: SipPlan, today: IsoDate): PlanCheck[] {
  const kind = rowOf(state, 'sips', plan.sipId)?.kind
  const byLaw = kind === 'sip' || kind === 'samSip'
  const check = (part: PlanPart, message: string, rowId: Id | null = null): PlanCheck => ({
    ...{ part, rowId, message },
    stops: false,
  })
  const asked = (...given: Parameters<typeof check>): PlanCheck => ({ ...check(...given), stops: byLaw })

  const goals = goalsOf(state, plan.id)
  const measures = measuresOf(state, plan.id)
  const withMeasure = new Set(measures.map(({ goalId }) => goalId))
  return [
    ...(plan.importantToMe.trim() === '' ? [check('words', 'Personens egna ord saknas.')] : []),
    ...(goals.length === 0 ? [check('goals', 'Planen har inget mål.')] : []),
    ...goals
      .filter(({ id, outcome }) => outcome !== 'met' && !withMeasure.has(id))
      .map(({ id, text }) => check('goals', `Målet ”${text}” har ingen insats.`, id)),
    ...goals
      .filter(({ previousId, outcome }) => previousId !== null && outcome === null)
      .map(({ id, text }) => check('goals', `Det är inte sagt hur det gick med målet ”${text}”.`, id)),
    ...(measures.length === 0 ? [asked('measures', 'Planen har ingen insats. Skriv vilka insatser som behövs.')] : []),
    ...measures
      .filter((measure) => !hasResponsible(measure))
      .map(({ id, what, by }) => {
        const who =
          by === 'party' ? 'Välj vilken huvudman eller annan part som svarar för den.' : 'Skriv vem som gör den.'
        return asked('measures', `Insatsen ”${what}” har ingen ansvarig. ${who}`, id)
      }),
    ...measures
      .filter(({ dueOn, status }) => dueOn === null && status !== 'done' && status !== 'notDone')
      .map(({ id, what }) => check('measures', `Insatsen ”${what}” har ingen sista dag.`, id)),
    ...(plan.overallPartyId === null || !mayAnswer(state, plan.overallPartyId)
      ? [asked('responsibility', 'Välj om kommunen eller regionen har det övergripande ansvaret.')]
      : []),
    ...(plan.ownerId === null ? [check('responsibility', 'Ingen är huvudansvarig.')] : []),
    ...(hasLeft(state, plan.sipId, plan.ownerId)
      ? [check('responsibility', 'Den som är huvudansvarig deltar inte längre. Välj någon annan.')]
      : []),
    ...(plan.followUpOn === null ? [asked('followUp', 'Skriv när planen ska följas upp.')] : []),
    ...(plan.followUpOn !== null && plan.followUpOn <= today
      ? [asked('followUp', `Uppföljningen ${formatDay(plan.followUpOn)} ligger inte framåt. Skriv en dag som kommer.`)]
      : []),
    ...(plan.followUpCallerId === null ? [check('followUp', 'Ingen kallar till uppföljningen.')] : []),
    ...(hasLeft(state, plan.sipId, plan.followUpCallerId)
      ? [check('followUp', 'Den som kallar till uppföljningen deltar inte längre. Välj någon annan.')]
      : []),
  ]
}
