import { useMemo, useState } from 'react'

/** What the tools above a list need, and what they give back. */
export interface ListToolsState {
  readonly filter: string
  readonly setFilter: (text: string) => void
  readonly withPutAway: boolean
  readonly setWithPutAway: (on: boolean) => void
  readonly putAwayCount: number
  /** Rows in use, before the filter: a short list needs no filter. */
  readonly count: number
}

const readable = (text: string) => text.normalize('NFC').toLocaleLowerCase('sv-SE')

/** Filters a list by words in any order, and shows what was put away only when asked. Pass a `textOf` of module level. */
export function useListTools<Row extends { readonly putAwayAt: string | null }>(
  rows: readonly Row[],
  textOf: (row: Row) => string,
): { shown: Row[]; tools: ListToolsState } {
  const [filter, setFilter] = useState('')
  const [withPutAway, setWithPutAway] = useState(false)

  const inUse = useMemo(() => rows.filter((row) => withPutAway || row.putAwayAt === null), [rows, withPutAway])
  const shown = useMemo(() => {
    const words = readable(filter).split(/\s+/).filter(Boolean)
    return inUse.filter((row) => words.every((word) => readable(textOf(row)).includes(word)))
  }, [inUse, filter, textOf])
  const putAwayCount = useMemo(() => rows.filter((row) => row.putAwayAt !== null).length, [rows])

  return { shown, tools: { filter, setFilter, withPutAway, setWithPutAway, putAwayCount, count: inUse.length } }
}
