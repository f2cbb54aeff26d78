import type { KeyboardEvent, RefObject } from 'react'

interface RowKeys {
  /** How many rows the table has, drawn or not. */
  readonly count: number
  /** Scrolls so that the row at this place is drawn. */
  readonly show: (place: number) => void
}

/** Arrow keys, Home and End between the links of a table's rows, which say their place in `data-index`. */
export function useRowKeys(table: RefObject<HTMLElement | null>, { count, show }: RowKeys) {
  /** Whether the row was there to be focused: one outside the window must be drawn first. */
  function focus(place: number): boolean {
    const link = table.current?.querySelector<HTMLElement>(`tr[data-index="${place}"] a`)
    link?.focus()
    return link != null
  }

  return function move(event: KeyboardEvent) {
    const here = Number((event.target as HTMLElement).closest('tr')?.dataset['index'] ?? NaN)
    const step = { ArrowDown: here + 1, ArrowUp: here - 1, Home: 0, End: count - 1 }[event.key]
    if (Number.isNaN(here) || step === undefined) return
    event.preventDefault()
    const target = Math.min(Math.max(step, 0), count - 1)
    if (focus(target)) return
    show(target)
    requestAnimationFrame(() => focus(target))
  }
}
