import type { AgendaItem } from './meeting'

/** Where an item stands, as far as its order goes. */
export type Placed = Pick<AgendaItem, 'id' | 'position'>

/**
 * The position between two neighbours; null on a side means the end of the list. Null when the numbers between them
 * have run out, which takes some fifty moves into the same gap: then all are numbered anew.
 */
export function positionBetween(before: Placed | null, after: Placed | null): number | null {
  if (!after) return before ? before.position + 1 : 1
  if (!before) return after.position - 1
  const middle = (before.position + after.position) / 2
  return before.position < middle && middle < after.position ? middle : null
}

/** The list with one item at another place, counted without it; past an end is the end. */
export function movedTo<T extends Placed>(items: readonly T[], id: T['id'], index: number): readonly T[] {
  const moved = items.find((item) => item.id === id)
  const others = items.filter((item) => item !== moved)
  const at = Math.min(Math.max(0, index), others.length)
  return moved ? [...others.slice(0, at), moved, ...others.slice(at)] : items
}

/** The list with one item one step up or down; the same list when it stands there already. */
export function stepped<T extends Placed>(items: readonly T[], id: T['id'], step: -1 | 1): readonly T[] {
  const from = items.findIndex((item) => item.id === id)
  const moved = items[from]
  const neighbour = items[from + step]
  if (!moved || !neighbour) return items
  return items.with(from, neighbour).with(from + step, moved)
}
