import type { Dump } from './page/contract'

/**
 * Every row of every table in an order of its own, the history and what is being typed: what two databases have in common
 * when one was made of the other.
 */
export function contentOf({ rows, history, drafts }: Dump): unknown {
  const ordered = rows
    .map(({ table, id, row }) => ({ key: `${table} ${id}`, row }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
  return { rows: ordered, history, drafts }
}
