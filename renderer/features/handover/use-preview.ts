import { newId, now, useSelector, useToday, type ReadHandover } from '@renderer/data'
import { useNaming } from '@renderer/ui/use-naming'
import type { Choice, Choices } from '@shared/handover/choice'
import { compare, type Compared, type Standing } from '@shared/handover/compare'
import { describeCompared, type DescribedComparison } from '@shared/handover/describe'
import { namesIn, settle, type Settled } from '@shared/handover/settle'
import type { Id } from '@shared/record/id'
import type { State } from '@shared/record/state'
import { useCallback, useState } from 'react'

/** A file against what is here, as the choices stand. */
export interface PreviewView {
  readonly settled: Settled
  readonly choices: Choices
  readonly choose: (compared: Compared, choice: Choice) => void
  /** The rows in words, by how they stand. */
  readonly rowsThat: (standing: Standing) => readonly DescribedComparison[]
  readonly titleOf: (id: Id) => string
  readonly isAllSame: boolean
}

export function usePreview({ parcel, versionsHere }: ReadHandover): PreviewView {
  const [choices, setChoices] = useState<Choices>(new Map())
  const naming = useNaming()
  const today = useToday()
  const described = useSelector(
    useCallback(
      (state: State) => {
        const compared = compare(state, versionsHere, parcel)
        const names = namesIn(state, compared)
        return compared.map((row) => describeCompared(names, row, naming))
      },
      [parcel, versionsHere, naming],
    ),
  )
  const settled = useSelector(
    useCallback(
      (state: State) =>
        settle(
          state,
          described.map(({ compared }) => compared),
          choices,
          { today, now: now(), newId },
        ),
      [described, choices, today],
    ),
  )
  return {
    settled,
    choices,
    choose: ({ id }, choice) => setChoices((before) => new Map(before).set(id, choice)),
    rowsThat: (standing) => described.filter(({ compared }) => compared.standing === standing),
    titleOf: (id) => described.find(({ compared }) => compared.id === id)?.title ?? '',
    isAllSame: described.every(({ compared }) => compared.standing === 'same'),
  }
}
