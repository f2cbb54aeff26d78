import type { ListShape } from '@shared/list/columns'

/** A list as it is kept while somebody mends it. */
export interface ListValues<Kind extends string> extends ListShape<Kind> {
  readonly cells: readonly (readonly string[])[]
}

/** The list with another text in one row's column. Rows are numbered from 1. */
export function withCell<Kind extends string>(
  values: ListValues<Kind>,
  number: number,
  kind: Kind,
  text: string,
): ListValues<Kind> {
  const column = values.kinds.indexOf(kind)
  const cells = values.cells.map((row, place) => {
    if (place !== number - 1) return row
    const padded = Array.from({ length: Math.max(row.length, column + 1) }, (_, at) => row[at] ?? '')
    return padded.with(column, text)
  })
  return { ...values, cells }
}

/** The list without some rows. They are emptied, not taken out: the numbers of the others are those of the list. */
export function withoutRows<Kind extends string>(
  values: ListValues<Kind>,
  numbers: ReadonlySet<number>,
): ListValues<Kind> {
  return { ...values, cells: values.cells.map((row, place) => (numbers.has(place + 1) ? [] : row)) }
}
