import type { Id } from '@shared/record/id'
import { placeItem } from '@shared/team/agenda-verbs'
import { useEffect, useRef, useState, type PointerEvent } from 'react'
import type { Run } from './use-refusal'

/** A pointer that moves less than this many pixels has pressed the handle and not dragged the row. */
const stillPressed = 4

/** The row that is held, and where in the list it would land. */
export interface DraggedRow {
  readonly id: Id
  readonly index: number
}

/**
 * Dragging a row of an agenda by its handle. The list itself holds the pointer, for a row that moves in the document would
 * let go of it. Esc puts the row back.
 */
export function useAgendaDrag({ isOpen, run }: { isOpen: boolean; run: Run }) {
  const held = useRef<{ readonly id: Id; readonly y: number }>(undefined)
  const [dragged, setDragged] = useState<DraggedRow>()

  function letGo() {
    held.current = undefined
    setDragged(undefined)
  }

  const isDragging = dragged !== undefined
  useEffect(() => {
    if (!isDragging) return
    const onKeyDown = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') letGo()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [isDragging])

  async function drop({ id, index }: DraggedRow, list: HTMLElement) {
    held.current = undefined
    await run(id, placeItem(id, index))
    setDragged(undefined)
    rowOf(list, id)?.focus()
  }

  const handlers = {
    onPointerDown({ button, target, clientY }: PointerEvent) {
      const handle = target instanceof Element ? target.closest('[data-drags]') : null
      const row = handle?.closest<HTMLElement>('[data-item]')
      if (isOpen && button === 0 && row) held.current = { id: row.dataset['item'] as Id, y: clientY }
    },
    onPointerMove({ clientY, currentTarget, pointerId }: PointerEvent<HTMLElement>) {
      if (held.current === undefined) return
      const { id, y } = held.current
      if (!isDragging && Math.abs(clientY - y) < stillPressed) return
      currentTarget.setPointerCapture(pointerId)
      const index = placeUnder(currentTarget, id, clientY)
      if (index === dragged?.index) return
      setDragged({ id, index })
      requestAnimationFrame(() => rowOf(currentTarget, id)?.scrollIntoView({ block: 'nearest' }))
    },
    onPointerUp({ currentTarget }: PointerEvent<HTMLElement>) {
      if (dragged) void drop(dragged, currentTarget)
      else held.current = undefined
    },
    onPointerCancel: letGo,
  }
  return { dragged, handlers }
}

function rowOf(list: HTMLElement, id: Id): HTMLElement | null {
  return list.querySelector<HTMLElement>(`[data-item="${id}"]`)
}

/** How many of the other rows lie above the pointer, by their middle. */
function placeUnder(list: HTMLElement, id: Id, clientY: number): number {
  return [...list.querySelectorAll<HTMLElement>('[data-item]')].filter((row) => {
    const { top, height } = row.getBoundingClientRect()
    return row.dataset['item'] !== id && top + height / 2 < clientY
  }).length
}
