import type { Id } from '../record/id'
import { countOf } from '../record/count'
import type { DueSpan, ListedAction } from './action-list'

/** Whose åtgärder are asked for: one responsible, all of a part, or those that nobody answers for. */
export type WhoseActions =
  { readonly kind: 'responsible'; readonly key: string } | { readonly kind: 'party'; readonly id: Id }

/** What is asked of the list. Null asks for nothing in that respect. */
export interface ActionFilter {
  readonly whose: WhoseActions | null
  readonly teamId: Id | null
  readonly span: DueSpan | null
}

/** The åtgärder that are asked for, in the order that they had. */
export function filterActions(
  actions: readonly ListedAction[],
  { whose, teamId, span }: ActionFilter,
): readonly ListedAction[] {
  return actions.filter(
    (one) => (teamId === null || one.team.id === teamId) && (span === null || one.span === span) && isOf(one, whose),
  )
}

function isOf({ responsible }: ListedAction, whose: WhoseActions | null): boolean {
  if (whose === null) return true
  return whose.kind === 'party' ? responsible.partyId === whose.id : responsible.key === whose.key
}

/** What the list can be gathered by. */
export type ActionGrouping = 'due' | 'responsible' | 'team'

/** Åtgärder that stand together under a head. */
export interface ActionGroup {
  readonly key: string
  readonly title: string
  readonly isLate: boolean
  readonly actions: readonly ListedAction[]
}

/** What each span is called. */
export const dueSpanNames: Record<DueSpan, string> = {
  late: 'Försenade',
  week: 'Den här veckan',
  later: 'Senare',
  undated: 'Utan datum',
}

const spans = Object.keys(dueSpanNames) as DueSpan[]

/** Gathers the åtgärder; each group keeps their order. Those that nobody answers for stand first, for they need somebody. */
export function groupActions(actions: readonly ListedAction[], by: ActionGrouping): ActionGroup[] {
  const groups = new Map<string, ListedAction[]>()
  for (const one of actions) {
    const key = keyOf(one, by)
    const group = groups.get(key)
    if (group) group.push(one)
    else groups.set(key, [one])
  }
  const titled = [...groups].map(([key, own]) => ({
    key,
    title: titleOf(own[0]!, by),
    isLate: by === 'due' && key === 'late',
    actions: own,
  }))
  if (by === 'due') return titled.sort((a, b) => spans.indexOf(a.key as DueSpan) - spans.indexOf(b.key as DueSpan))
  return titled.sort((a, b) => Number(b.key === '') - Number(a.key === '') || a.title.localeCompare(b.title, 'sv-SE'))
}

function keyOf({ span, responsible, team }: ListedAction, by: ActionGrouping): string {
  return by === 'due' ? span : by === 'responsible' ? responsible.key : team.id
}

function titleOf({ span, responsible, team }: ListedAction, by: ActionGrouping): string {
  if (by === 'due') return dueSpanNames[span]
  return by === 'team' ? team.name : responsible.name || 'Ingen ansvarig'
}

/** `18 öppna, 4 försenade` */
export function actionsSummary(actions: readonly ListedAction[]): string {
  if (actions.length === 0) return 'Inget är kvar att göra'
  const late = actions.filter(({ span }) => span === 'late').length
  const open = countOf(actions.length, 'öppen', 'öppna')
  return late === 0 ? open : `${open}, ${countOf(late, 'försenad', 'försenade')}`
}
