import type { Problem } from '../record/change'
import type { ListShape } from './columns'

/** A row of a list as it was written, by what its columns hold. */
export type TypedRow<Kind extends string> = { readonly [Each in Kind]?: string }

/** A row as it stands in the list. */
export interface ListedRow<Kind extends string> {
  /** Its number in the list, counted from 1 as a spreadsheet does. */
  readonly number: number
  readonly typed: TypedRow<Kind>
}

/** A row as it stands against the others and against what is known. */
export interface JudgedRow<Kind extends string, Value> extends ListedRow<Kind> {
  readonly problems: readonly Problem[]
  /** What was left out or changed on the way, in sentences. */
  readonly notices: readonly string[]
  /** Null when something must be mended first. */
  readonly value: Value | null
}

/** The rows of a table under its heads, as they were written. Rows without anything in a used column are left out. */
export function typedRows<Kind extends string>(
  cells: readonly (readonly string[])[],
  { headRow, kinds }: ListShape<Kind>,
): ListedRow<Kind>[] {
  return cells.flatMap((row, place) => {
    if (place <= headRow) return []
    const typed = Object.fromEntries(
      kinds.flatMap((kind, column) => (kind === null ? [] : [[kind, row[column] ?? ''] as const])),
    ) as TypedRow<Kind>
    const isEmpty = Object.values<string | undefined>(typed).every((text) => (text ?? '').trim() === '')
    return isEmpty ? [] : [{ number: place + 1, typed }]
  })
}
