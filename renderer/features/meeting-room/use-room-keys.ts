import { useEffect, useRef } from 'react'

export interface RoomKeys {
  readonly next: () => void
  readonly previous: () => void
  readonly adjourn: () => void
  readonly doneAndNext: () => void
}

/** A place that a key leads to: an element marked with `data-room-key`. */
const places: Readonly<Record<string, string>> = {
  'Alt+Digit1': '1',
  'Alt+Digit2': '2',
  'Alt+Digit3': '3',
  'Alt+Digit4': '4',
  F2: 'action',
}

/**
 * The meeting's keys. They work inside fields, for that is where the hands are; a dialog that lies over the room keeps
 * its own, and a press that led out of a panel is not the item's too. Never with Ctrl and Alt together: that is AltGr.
 */
export function useRoomKeys(keys: RoomKeys | null): void {
  const latest = useRef(keys)
  useEffect(() => {
    latest.current = keys
  }, [keys])

  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      if (latest.current === null || event.defaultPrevented || isInDialog(event.target)) return
      const pressed = nameOf(event)
      const act = actions(latest.current)[pressed]
      const place = places[pressed]
      if (act === undefined && place === undefined) return
      event.preventDefault()
      if (act) act()
      else document.querySelector<HTMLElement>(`[data-room-key="${place}"]`)?.focus()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [])
}

function actions({ next, previous, adjourn, doneAndNext }: RoomKeys): Record<string, () => void> {
  return {
    'Ctrl+ArrowDown': next,
    'Ctrl+ArrowUp': previous,
    'Ctrl+KeyB': adjourn,
    'Ctrl+Enter': doneAndNext,
    'Ctrl+NumpadEnter': doneAndNext,
  }
}

function nameOf({ ctrlKey, altKey, shiftKey, metaKey, code }: KeyboardEvent): string {
  const held = [ctrlKey && 'Ctrl', altKey && 'Alt', shiftKey && 'Shift', metaKey && 'Meta'].filter(
    (key) => key !== false,
  )
  return [...held, code].join('+')
}

function isInDialog(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[role="dialog"]') !== null
}
