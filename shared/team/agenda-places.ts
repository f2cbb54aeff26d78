import { rowOf, type State } from '../record/state'
import { positionBetween } from './agenda-order'
import type { Case } from './case'
import type { AgendaItem, AgendaItemKind } from './meeting'
import { meetingsOfCase } from './waiting-cases'

/**
 * The order of a case among those for the same agenda: bordlagda, uppföljningar and återkopplingar, then those with
 * priority, then the rest, konsultationer last.
 */
export function caseRank(state: State, { id, status, kind, referralId }: Case): number {
  const isAdjourned = status === 'adjourned' || wasAdjourned(state, id)
  if (isAdjourned || kind === 'feedback' || kind === 'followUp') return 0
  if (kind === 'consultation') return 3
  return rowOf(state, 'referrals', referralId)?.hasPriority ? 1 : 2
}

/** Bordlagt when it last came up; once it stands on an agenda again its own state does not tell. */
function wasAdjourned(state: State, caseId: Case['id']): boolean {
  const last = meetingsOfCase(state, caseId).find(({ item }) => item.state !== 'waiting')
  return last?.item.state === 'adjourned'
}

/** Where each kind of item stands on an agenda that fills itself; a pause stands wherever somebody put it. */
const kindRanks: Record<Exclude<AgendaItemKind, 'case' | 'pause' | 'reflection'>, number> = {
  opening: -2,
  actions: -1,
  other: 4,
  information: 5,
  next: 6,
}

/**
 * The place for something of a rank among the items: after the last one that comes before it or beside it. Reflection that
 * stands first comes before everything, and one that stands later after everything.
 */
export function placeByRank(state: State, items: readonly AgendaItem[], rank: number): number {
  const last = items.findLastIndex((item, index) => {
    const own = rankOf(state, item, index)
    return own !== undefined && own <= rank
  })
  return positionAt(items, last + 1)
}

function rankOf(state: State, item: AgendaItem, index: number): number | undefined {
  if (item.kind === 'pause') return undefined
  if (item.kind === 'reflection') return index === 0 ? -3 : 7
  if (item.kind !== 'case') return kindRanks[item.kind]
  const taken = rowOf(state, 'cases', item.caseId)
  return taken && caseRank(state, taken)
}

/** The place of what was left to do at earlier meetings. */
export function placeOfCarriedOver(state: State, items: readonly AgendaItem[]): number {
  return placeByRank(state, items, kindRanks.actions)
}

/** The position before the first item of these kinds, or last; reflection that ends the meeting stays last. */
export function positionBefore(items: readonly AgendaItem[], kinds: readonly AgendaItemKind[]): number {
  const found = items.findIndex(
    ({ kind }, index) => kinds.includes(kind) || (kind === 'reflection' && index > 0 && index === items.length - 1),
  )
  return positionAt(items, found < 0 ? items.length : found)
}

function positionAt(items: readonly AgendaItem[], at: number): number {
  const before = items[at - 1] ?? null
  return positionBetween(before, items[at] ?? null) ?? before?.position ?? 0
}
