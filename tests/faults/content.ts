import type { Dump } from './page/contract'

/** Every row of every table, in an order of its own: what two databases have in common when one was made of the other. */
export function contentOf({ rows }: Dump): unknown {
  return rows.map(({ table, id, row }) => ({ key: `${table} ${id}`, row })).sort((a, b) => (a.key < b.key ? -1 : 1))
}
