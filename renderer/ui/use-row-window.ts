import { useVirtualizer } from '@tanstack/react-virtual'
import { useLayoutEffect, useState, type RefObject } from 'react'
import { usePrinting } from './printing'

/** Fewer rows than this are drawn whole: the browser's own search then finds all of them. */
const worthAWindow = 200
/** A row of one line, until the row itself has been measured. */
const usualHeight = 35

interface RowWindow<Row> {
  /** The place of the first row that is drawn. */
  readonly first: number
  readonly rows: readonly Row[]
  /** The height in pixels of what is not drawn, before and after. */
  readonly before: number
  readonly after: number
  /** Scrolls so that the row at this place is drawn. */
  readonly show: (place: number) => void
  /** Measures a drawn row, which says its place in `data-index`. */
  readonly measure: (row: HTMLElement | null) => void
}

/** Which rows of a long table to draw, as the page scrolls. */
export function useRowWindow<Row>(table: RefObject<HTMLElement | null>, rows: readonly Row[]): RowWindow<Row> {
  const isPrinting = usePrinting()
  const isLong = rows.length > worthAWindow && !isPrinting
  const [offset, setOffset] = useState(0)
  useLayoutEffect(() => setOffset(table.current?.offsetTop ?? 0), [table])

  // The virtualizer's functions are called here alone, never handed on to anything memoised.
  // eslint-disable-next-line react-hooks/incompatible-library
  const virtualizer = useVirtualizer({
    enabled: isLong,
    count: rows.length,
    getScrollElement: () => table.current?.closest<HTMLElement>('main') ?? null,
    estimateSize: () => usualHeight,
    overscan: 20,
    scrollMargin: offset,
  })
  if (!isLong) return { first: 0, rows, before: 0, after: 0, show: () => undefined, measure: () => undefined }

  const drawn = virtualizer.getVirtualItems()
  const first = drawn[0]?.index ?? 0
  const end = drawn.at(-1)
  return {
    first,
    rows: rows.slice(first, (end?.index ?? -1) + 1),
    before: (drawn[0]?.start ?? offset) - offset,
    after: virtualizer.getTotalSize() - ((end?.end ?? offset) - offset),
    show: (place) => virtualizer.scrollToIndex(place),
    measure: virtualizer.measureElement,
  }
}
