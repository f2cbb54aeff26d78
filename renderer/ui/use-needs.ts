import { useSelector, useToday } from '@renderer/data'
import type { IsoDate } from '@shared/calendar/date'
import { needs, type Needs } from '@shared/overview/needs'
import type { State } from '@shared/record/state'
import { useCallback } from 'react'

let last: { readonly state: State; readonly today: IsoDate; readonly needs: Needs } | null = null

/** Made once for each state and day: the navigation counts what Översikt lists. */
function needsOnce(state: State, today: IsoDate): Needs {
  if (last?.state !== state || last.today !== today) last = { state, today, needs: needs(state, today) }
  return last.needs
}

/** What needs somebody: late, today, and soon. */
export function useNeeds(): Needs {
  const today = useToday()
  return useSelector(useCallback((state: State) => needsOnce(state, today), [today]))
}
