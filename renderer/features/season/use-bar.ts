import { links } from '@renderer/ui/links'
import type { SeasonRound } from '@shared/course/season'
import type { SeasonSpan } from '@shared/course/season-span'
import { useRef, type KeyboardEvent, type PointerEvent } from 'react'
import { useLocation } from 'wouter'
import type { MovingRounds } from './use-round-move'

/** A pointer that moves less than this many pixels has pressed the bar and not dragged it. */
const stillPressed = 4

/** A round's bar: a press opens the round; arrows and dragging put it some weeks away, Enter and letting go show what that does. */
export function useBar(round: SeasonRound, span: SeasonSpan, moving: MovingRounds) {
  const [, go] = useLocation()
  const heldAt = useRef<number>(undefined)
  const weeks = moving.weeksOf(round)

  function open() {
    if (weeks === 0) go(links.cohort(round.id))
    else moving.settle(round, weeks)
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return
    const acts: Record<string, (() => void) | undefined> = {
      ArrowLeft: () => moving.put(round, weeks - 1),
      ArrowRight: () => moving.put(round, weeks + 1),
      Escape: moving.leave,
      Enter: open,
      ' ': open,
    }
    const act = acts[event.key]
    if (!act) return
    event.preventDefault()
    act()
  }

  /** Weeks are as wide as the lane that the bar lies in allows. */
  const draggedWeeks = ({ clientX, currentTarget }: PointerEvent) => {
    const width = (currentTarget.parentElement?.clientWidth ?? 0) / span.weeks.length
    const by = heldAt.current === undefined ? 0 : clientX - heldAt.current
    return Math.abs(by) < stillPressed || width === 0 ? 0 : Math.round(by / width)
  }

  return {
    onKeyDown,
    onBlur: moving.leave,
    onPointerDown(event: PointerEvent) {
      if (event.button !== 0) return
      heldAt.current = event.clientX
      event.currentTarget.setPointerCapture(event.pointerId)
    },
    onPointerMove(event: PointerEvent) {
      if (heldAt.current !== undefined) moving.put(round, draggedWeeks(event))
    },
    onPointerUp(event: PointerEvent) {
      if (heldAt.current === undefined) return
      const [by, isDragged] = [draggedWeeks(event), Math.abs(event.clientX - heldAt.current) >= stillPressed]
      heldAt.current = undefined
      if (!isDragged) go(links.cohort(round.id))
      else if (by !== 0 && round.fixed === undefined) moving.settle(round, by)
    },
    onPointerCancel() {
      heldAt.current = undefined
      moving.leave()
    },
  }
}
