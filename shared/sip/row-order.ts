import type { Id } from '../record/id'

/** A row of a plan that changes places with its neighbour, and that neighbour; none at the ends. */
export function exchanged<Row extends { readonly id: Id; readonly position: number }>(
  rows: readonly Row[],
  id: Id,
  step: -1 | 1,
): Row[] {
  const from = rows.findIndex((row) => row.id === id)
  const [moved, neighbour] = [rows[from], rows[from + step]]
  if (!moved || !neighbour) return []
  return [
    { ...moved, position: neighbour.position },
    { ...neighbour, position: moved.position },
  ]
}
