import { useEffect } from 'react'

const digit = /^Digit(?<place>[1-9])$/u

/** Alt and a digit lead to the part of the meeting that has it, also out of a field. A dialog over the page keeps its own keys. */
export function usePlaceKeys(): void {
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      const { altKey, ctrlKey, shiftKey, metaKey, code, target } = event
      const place = digit.exec(code)?.groups?.['place']
      if (!altKey || ctrlKey || shiftKey || metaKey || place === undefined) return
      if (target instanceof Element && target.closest('[role="dialog"]') !== null) return
      event.preventDefault()
      const found = document.querySelector<HTMLElement>(`[data-room-key="${place}"]`)
      found?.focus()
      found?.scrollIntoView({ block: 'center' })
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [])
}
