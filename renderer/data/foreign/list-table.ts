import { mostRows, type ListRefusal } from '@shared/list/list-refusal'

/** A table as text, cell by cell, or why it was not read. */
export type ReadList =
  | { readonly ok: true; readonly cells: readonly (readonly string[])[] }
  | { readonly ok: false; readonly refusal: ListRefusal }

/** A list has a title, heads and empty rows beside what it lists. */
const mostTableRows = mostRows + 50
const mostColumns = 100

export const refuse = (refusal: ListRefusal): ReadList => ({ ok: false, refusal })

/** The table without the empty rows at its end; a list that is empty or too long is refused. */
export function listTable(rows: readonly (readonly string[])[]): ReadList {
  const last = rows.findLastIndex((row) => row.some((cell) => cell.trim() !== ''))
  if (last === -1) return refuse('empty')
  if (last >= mostTableRows) return refuse('tooManyRows')
  return { ok: true, cells: rows.slice(0, last + 1).map((row) => row.slice(0, mostColumns)) }
}
