import { hideIdentities } from '@renderer/ui/use-naming'
import { useEffect, useSyncExternalStore } from 'react'

/** Kept by the window itself, as hidden identities are: a reload keeps it, another window stands on another screen. */
const keptAs = 'radrum.room-type'

let isLarge = sessionStorage.getItem(keptAs) === 'large'
const listeners = new Set<() => void>()

function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

const isLargeNow = () => isLarge

/** Type to be read off a wall. Turning it on hides identities, for then others see the screen; they can be shown again. */
function toggleLargeType(): void {
  isLarge = !isLarge
  sessionStorage.setItem(keptAs, isLarge ? 'large' : 'usual')
  if (isLarge) hideIdentities()
  for (const listener of [...listeners]) listener()
}

/** Whether the room is shown in large type, and what changes it: also the key F9, from anywhere in the room. */
export function useLargeType() {
  const large = useSyncExternalStore(subscribe, isLargeNow)
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      if (event.key !== 'F9' || event.ctrlKey || event.altKey || event.shiftKey || event.metaKey) return
      event.preventDefault()
      toggleLargeType()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [])
  return { isLarge: large, toggle: toggleLargeType }
}
