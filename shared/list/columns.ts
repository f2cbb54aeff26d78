import { oneLine } from '../record/text'

/** What the columns of a kind of list can hold, and how they are known by their heads. */
export interface ListColumns<Kind extends string> {
  /** In the order that a page offers them. */
  readonly kinds: readonly Kind[]
  /** What each kind is called as the head of a column. */
  readonly names: Readonly<Record<Kind, string>>
  /** Words that lists are headed with, beside our own names. Written without spaces and marks. */
  readonly alsoCalled: Readonly<Record<Kind, readonly string[]>>
  /** What the first columns are taken for in a list without any head that is known. */
  readonly withoutHeads: readonly Kind[]
}

/** A list's table: where its heads stand, and what each column holds; null for one that is not used. */
export interface ListShape<Kind extends string> {
  /** The row of heads, counted from 0; -1 when the list has none. */
  readonly headRow: number
  readonly kinds: readonly (Kind | null)[]
}

/** Heads stand among the first rows: above them there is at most a title and a date. */
const rowsAboveHeads = 10

/** Finds the row of heads and what each column holds. Without any head that is known little is guessed. */
export function recognise<Kind extends string>(
  columns: ListColumns<Kind>,
  cells: readonly (readonly string[])[],
): ListShape<Kind> {
  const width = Math.max(0, ...cells.map((row) => row.length))
  const found = cells.slice(0, rowsAboveHeads).map((row) => kindsOf(columns, row, width))
  const counts = found.map((kinds) => kinds.filter((kind) => kind !== null).length)
  const most = Math.max(0, ...counts)
  if (most === 0)
    return { headRow: -1, kinds: Array.from({ length: width }, (_, place) => columns.withoutHeads[place] ?? null) }
  const headRow = counts.indexOf(most)
  return { headRow, kinds: found[headRow] ?? [] }
}

/** Each kind once: the first column that fits it. */
function kindsOf<Kind extends string>(
  columns: ListColumns<Kind>,
  heads: readonly string[],
  width: number,
): (Kind | null)[] {
  const taken = new Set<Kind>()
  return Array.from({ length: width }, (_, place) => {
    const kind = kindOf(columns, heads[place] ?? '')
    if (kind === undefined || taken.has(kind)) return null
    taken.add(kind)
    return kind
  })
}

function kindOf<Kind extends string>({ kinds, names, alsoCalled }: ListColumns<Kind>, head: string): Kind | undefined {
  const word = comparable(head)
  if (word === '') return undefined
  return kinds.find((kind) => comparable(names[kind]) === word || alsoCalled[kind].includes(word))
}

function comparable(head: string): string {
  return oneLine(head)
    .toLocaleLowerCase('sv-SE')
    .replace(/[^\p{L}\p{N}]/gu, '')
}
