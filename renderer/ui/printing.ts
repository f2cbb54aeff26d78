import { useSyncExternalStore } from 'react'
import { flushSync } from 'react-dom'

let isPrinting = false
const listeners = new Set<() => void>()

/** At once: the paper is laid out as soon as the event has been heard. */
function set(printing: boolean): void {
  isPrinting = printing
  flushSync(() => listeners.forEach((listener) => listener()))
}

addEventListener('beforeprint', () => set(true))
addEventListener('afterprint', () => set(false))

function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Whether what stands on the screen is on its way to paper: then a long list is drawn to its end. */
export function usePrinting(): boolean {
  return useSyncExternalStore(subscribe, () => isPrinting)
}
