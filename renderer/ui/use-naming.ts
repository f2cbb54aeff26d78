import type { Naming } from '@shared/person/naming'
import { useSyncExternalStore } from 'react'

/** Kept by the window itself: another window may stand on a screen that nobody else sees. A reload keeps it. */
const keptAs = 'radrum.naming'

let naming: Naming = sessionStorage.getItem(keptAs) === 'hidden' ? 'hidden' : 'shown'
const listeners = new Set<() => void>()

function setNaming(next: Naming): void {
  if (next === naming) return
  naming = next
  sessionStorage.setItem(keptAs, next)
  for (const listener of [...listeners]) listener()
}

/** Turns every person's name into the code, in all that this window shows. */
export const hideIdentities = () => setNaming('hidden')

export const showIdentities = () => setNaming('shown')

export const toggleIdentities = () => setNaming(naming === 'hidden' ? 'shown' : 'hidden')

function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Whether this window shows names now: what `personName` asks for. */
export function useNaming(): Naming {
  return useSyncExternalStore(subscribe, () => naming)
}
