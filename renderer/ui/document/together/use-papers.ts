import { useSelector } from '@renderer/data'
import type { DocumentModel } from '@shared/documents/model'
import type { Id } from '@shared/record/id'
import type { State } from '@shared/record/state'
import { useCallback, useState } from 'react'
import type { Paper } from './paper'

/** A list of papers with what the user has chosen of it. */
export interface Papers {
  readonly all: readonly Paper[]
  /** Those that are to be saved together. */
  readonly chosen: readonly Paper[]
  readonly isChosen: (paper: Paper) => boolean
  readonly toggle: (id: Id) => void
  readonly toggleAll: () => void
  /** The one that is before the user. */
  readonly shown: Paper | undefined
  readonly show: (id: Id) => void
  readonly model: DocumentModel | undefined
}

/** Keeps which papers are left out, and which one is shown: the first that can be made until somebody asks for another. */
export function usePapers(all: readonly Paper[]): Papers {
  const [leftOut, setLeftOut] = useState<ReadonlySet<Id>>(new Set())
  const [asked, show] = useState<Id>()
  const makeable = all.filter(({ why }) => why === undefined)
  const shown = all.find(({ id }) => id === asked) ?? makeable[0] ?? all[0]
  const model = useSelector(
    useCallback((state: State) => (shown?.why === undefined ? shown?.make(state) : undefined), [shown]),
  )
  const isChosen = ({ id, why }: Paper) => why === undefined && !leftOut.has(id)
  const chosen = all.filter(isChosen)

  function toggle(id: Id) {
    const next = new Set(leftOut)
    if (!next.delete(id)) next.add(id)
    setLeftOut(next)
  }

  const toggleAll = () => setLeftOut(new Set(chosen.length === makeable.length ? makeable.map(({ id }) => id) : []))

  return { all, chosen, isChosen, toggle, toggleAll, shown, show, model }
}
