import { useSelector } from '@renderer/data'
import { openDialog } from '@renderer/ui/dialogs'
import type { IsoDate } from '@shared/calendar/date'
import { addDays } from '@shared/calendar/days'
import { planFrom } from '@shared/course/move-start'
import type { CohortPlan } from '@shared/course/cohort-plan'
import type { SeasonRound } from '@shared/course/season'
import { rowOf, type State } from '@shared/record/state'
import { useCallback, useState } from 'react'

/** A round that somebody is moving: nothing is changed before the dialog has shown what it does. */
export interface RoundMove {
  readonly round: SeasonRound
  readonly startDate: IsoDate
  /** What the rules make of that start; undefined when the round is gone. */
  readonly plan: CohortPlan | undefined
}

interface Tried {
  readonly round: SeasonRound
  readonly weeks: number
}

/** Moves one round at a time by whole weeks, so that it keeps its weekdays. */
export function useRoundMove(today: IsoDate) {
  const [tried, setTried] = useState<Tried | undefined>()
  const startDate = tried && addDays(tried.round.startDate, 7 * tried.weeks)
  const plan = useSelector(
    useCallback(
      (state: State) => {
        const cohort = rowOf(state, 'cohorts', tried?.round.id ?? null)
        return cohort && startDate !== undefined && cohort.startDate !== startDate
          ? planFrom(state, cohort, startDate, today)
          : undefined
      },
      [tried?.round.id, startDate, today],
    ),
  )
  const move: RoundMove | undefined =
    tried && startDate !== undefined ? { round: tried.round, startDate, plan } : undefined

  /** How far the round has been put, in weeks; 0 for one that stands. */
  const weeksOf = ({ id }: SeasonRound) => (tried?.round.id === id ? tried.weeks : 0)

  return {
    move,
    weeksOf,
    /** A round that cannot be moved stays, and its reason is told. */
    put: (round: SeasonRound, weeks: number) => setTried({ round, weeks: round.fixed === undefined ? weeks : 0 }),
    leave: () => setTried(undefined),
    /** Shows what the move would do, and lets it be saved. */
    settle(round: SeasonRound, weeks: number) {
      setTried(undefined)
      openDialog('moveStart', { cohortId: round.id, startDate: addDays(round.startDate, 7 * weeks) })
    },
  }
}

export type MovingRounds = ReturnType<typeof useRoundMove>
