import { useSelector, useToday } from '@renderer/data'
import type { Id } from '@shared/record/id'
import { rowOf, type State } from '@shared/record/state'
import {
  filterActions,
  groupActions,
  type ActionFilter,
  type ActionGroup,
  type ActionGrouping,
} from '@shared/team/action-filter'
import { listEndedActions, listOpenActions, type ListedAction } from '@shared/team/action-list'
import { useCallback, useMemo, useState } from 'react'

/** Those that are left to do, or those that are done or were not needed. */
export type ActionsShown = 'open' | 'ended'

interface Asked extends ActionFilter {
  readonly shown: ActionsShown
  readonly by: ActionGrouping
}

/** Kept while the window is open, so that coming back from a case finds the same list. */
let remembered: Asked = { shown: 'open', by: 'due', whose: null, teamId: null, span: null }

export interface ActionListState {
  readonly asked: Asked
  readonly ask: (changed: Partial<Asked>) => void
  /** Every åtgärd of the kind that is shown, before the filter. */
  readonly all: readonly ListedAction[]
  readonly groups: readonly ActionGroup[]
}

/** The åtgärder that are asked for. One that a link leads to is among them, whatever was asked before. */
export function useActionList(linked: Id | undefined): ActionListState {
  const today = useToday()
  const linkedStatus = useSelector(
    useCallback((state: State) => rowOf(state, 'actions', linked ?? null)?.status, [linked]),
  )
  const [asked, setAsked] = useState<Asked>(() =>
    linkedStatus === undefined
      ? remembered
      : { shown: linkedStatus === 'open' ? 'open' : 'ended', by: remembered.by, whose: null, teamId: null, span: null },
  )
  const { shown, by, whose, teamId, span } = asked
  const all = useSelector(
    useCallback(
      (state: State) => (shown === 'open' ? listOpenActions(state, today) : listEndedActions(state, today)),
      [shown, today],
    ),
  )
  const groups = useMemo(() => {
    const found = filterActions(all, { whose, teamId, span: shown === 'open' ? span : null })
    if (shown === 'open' || by !== 'due') return groupActions(found, by)
    return found.length === 0 ? [] : [{ key: '', title: 'Senast klara överst', isLate: false, actions: found }]
  }, [all, by, whose, teamId, span, shown])

  function ask(changed: Partial<Asked>) {
    remembered = { ...asked, ...changed }
    setAsked(remembered)
  }

  return { asked, ask, all, groups }
}
