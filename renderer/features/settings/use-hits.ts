import { newId, now, useSelector, useToday } from '@renderer/data'
import { closeDialogs } from '@renderer/ui/dialogs'
import { links } from '@renderer/ui/links'
import { notifyDone } from '@renderer/ui/notify'
import { countOfHits } from '@shared/calendar/hit-words'
import { needsMending } from '@shared/calendar/hits'
import { hitsOfChange, type HitsOfChange } from '@shared/calendar/hits-of-change'
import type { Verb } from '@shared/record/change'
import type { State } from '@shared/record/state'
import { useCallback } from 'react'
import { useLocation } from 'wouter'

/** What a verb would hit if it were written now. The verb must be one and the same as long as its input is. */
export function useHits(verb: Verb): HitsOfChange {
  const today = useToday()
  return useSelector(
    useCallback((state: State) => hitsOfChange(state, verb, { today, now: now(), newId }), [verb, today]),
  )
}

/** After the save: to what was hit and must be mended, when there is any. */
export function useGoMend() {
  const [, goTo] = useLocation()
  return ({ struck }: HitsOfChange) => {
    const toMend = struck.filter(needsMending)
    if (toMend.length === 0) return
    closeDialogs()
    notifyDone(`Sparat. ${countOfHits(toMend)} att ordna.`)
    goTo(links.toMend())
  }
}
