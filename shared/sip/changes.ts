import type { Id } from '../record/id'
import { rowOf, type State } from '../record/state'
import type { SipGoal, SipMeasure, SipPlan } from './plan'
import { goalsOf, measuresOf } from './plan-rows'
import { plansOf } from './sip-state'

/** A version of a plan with what it holds. */
export interface PlanContent {
  readonly plan: SipPlan
  readonly goals: readonly SipGoal[]
  readonly measures: readonly SipMeasure[]
}

/** What became of a goal or an insats from one version to the next. */
export type RowChange<Row> =
  | { readonly kind: 'added'; readonly row: Row }
  | { readonly kind: 'removed'; readonly row: Row }
  | { readonly kind: 'changed'; readonly row: Row; readonly before: Row; readonly fields: readonly (keyof Row)[] }

/** What a version says that the one before did not. */
export interface PlanChanges {
  readonly fields: readonly PlanField[]
  readonly goals: readonly RowChange<SipGoal>[]
  readonly measures: readonly RowChange<SipMeasure>[]
}

const planFields = [
  'importantToMe',
  'situation',
  'overallPartyId',
  'ownerId',
  'ifWorse',
  'differingOpinion',
  'followUpOn',
  'followUpCallerId',
  'copyTo',
] as const satisfies readonly (keyof SipPlan)[]
export type PlanField = (typeof planFields)[number]

const goalFields = ['term', 'text', 'outcome', 'outcomeNote'] as const
/** Which goal an insats is for is another row in each version: it is compared by which goal that one was before. */
const measureFields = [
  'need',
  'what',
  'by',
  'partyId',
  'participantId',
  'who',
  'from',
  'dueOn',
  'status',
  'note',
] as const

/** Compares two versions of a plan, one made out of the other. */
export function planChanges(before: PlanContent, after: PlanContent): PlanChanges {
  const sameGoal = (one: Id | null, other: Id | null) =>
    one === (after.goals.find(({ id }) => id === other)?.previousId ?? other)
  return {
    fields: planFields.filter((field) => !sameValue(before.plan[field], after.plan[field])),
    goals: rowChanges(before.goals, after.goals, (one, other) =>
      goalFields.filter((field) => !sameValue(one[field], other[field])),
    ),
    measures: rowChanges(before.measures, after.measures, (one, other) => [
      ...measureFields.filter((field) => !sameValue(one[field], other[field])),
      ...(sameGoal(one.goalId, other.goalId) ? [] : (['goalId'] as const)),
    ]),
  }
}

/** The changes from the version before to this one; undefined of the first version. */
export function changesSince(state: State, plan: SipPlan): PlanChanges | undefined {
  const before = plansOf(state, plan.sipId).findLast(({ version }) => version < plan.version)
  return before && planChanges(contentOfPlan(state, before.id)!, contentOfPlan(state, plan.id)!)
}

/** A version with its goals and insatser. */
export function contentOfPlan(state: State, planId: Id): PlanContent | undefined {
  const plan = rowOf(state, 'sipPlans', planId)
  return plan && { plan, goals: goalsOf(state, planId), measures: measuresOf(state, planId) }
}

/** Whether anything is another. */
export function hasChanged({ fields, goals, measures }: PlanChanges): boolean {
  return fields.length + goals.length + measures.length > 0
}

function rowChanges<Row extends { readonly id: Id; readonly previousId: Id | null }>(
  before: readonly Row[],
  after: readonly Row[],
  changed: (one: Row, other: Row) => readonly (keyof Row)[],
): RowChange<Row>[] {
  const earlier = new Map(before.map((row) => [row.id, row]))
  const carried = new Set(after.map(({ previousId }) => previousId))
  return [
    ...after.flatMap((row): RowChange<Row>[] => {
      const was = row.previousId === null ? undefined : earlier.get(row.previousId)
      if (!was) return [{ kind: 'added', row }]
      const fields = changed(was, row)
      return fields.length === 0 ? [] : [{ kind: 'changed', row, before: was, fields }]
    }),
    ...before.filter(({ id }) => !carried.has(id)).map((row) => ({ kind: 'removed', row }) as const),
  ]
}

/** Space at the ends of a text is nothing that anybody has changed. */
function sameValue(one: unknown, other: unknown): boolean {
  return typeof one === 'string' && typeof other === 'string' ? one.trim() === other.trim() : one === other
}
